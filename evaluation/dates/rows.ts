import type { DateExpression } from '../../src/model.js';
import { heldRow } from '../heldRow.js';
import type { Row } from '../scorer.js';
import { share } from '../share.js';
import { isRight, type Judged } from './judge.js';

/** How many expressions there are, how many were found, resolved, and right where they were called certain. */
export function valueRow(name: string, judged: readonly Judged[]): Row {
  const pairs = judged.flatMap((one) => one.pairs);
  const missed = judged.flatMap((one) => one.missed).length;
  const extra = judged.flatMap((one) => one.extra);
  const right = pairs.filter(isRight);
  const all = 2 * pairs.length + missed + extra.length;
  const certain = [...pairs.map(({ found }) => found), ...extra].filter((one) => one.certain);
  return {
    name,
    cells: [
      { count: pairs.length + missed },
      share(2 * pairs.length, all),
      share(2 * right.length, all),
      share(right.filter(({ found }) => found.certain).length, certain.length),
    ],
  };
}

const origins: readonly [name: string, from: DateExpression['from']][] = [
  ['resolved from its own words', 'text'],
  ['resolved from the publication', 'published'],
  ['resolved from a date mentioned', 'mentioned'],
];

/** Of the expressions that are to be resolved from one place, or not at all: how many were, rightly. */
export const honestyRows = (judged: readonly Judged[]): Row[] => [
  ...origins.map(([name, from]) =>
    heldRow(
      name,
      judged,
      (expected) => expected.from === from,
      (pair) => isRight(pair) && pair.found.from === from,
    ),
  ),
  heldRow('left unresolved', judged, ({ values }) => values[0] === null, isRight),
  ...[true, false].map((certain) =>
    heldRow(
      certain ? 'called certain' : 'not called certain',
      judged,
      (expected) => expected.certain === certain,
      ({ found }) => found.certain === certain,
    ),
  ),
];
