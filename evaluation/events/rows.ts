import { heldRow } from '../heldRow.js';
import type { Row } from '../scorer.js';
import { share } from '../share.js';
import { isBackgroundRight, isDated, isPassageRight, isStatusRight, type Judged, namesOf } from './judge.js';

/**
 * How many events there are, and how many were found, dated, and dated and told for what they are. Of texts that
 * tell none there is no such score; `silenceRow` counts them.
 */
export function eventRow(name: string, judged: readonly Judged[]): Row {
  const pairs = judged.flatMap((one) => one.pairs);
  const count = pairs.length + judged.flatMap((one) => one.missed).length;
  const extra = judged.flatMap((one) => one.extra).length;
  const all = count === 0 ? 0 : pairs.length + count + extra;
  const dated = pairs.filter(isDated);
  return {
    name,
    cells: [
      { count },
      share(2 * pairs.length, all),
      share(2 * dated.length, all),
      share(2 * dated.filter(isStatusRight).length, all),
    ],
  };
}

/** What is said of events, and whether nothing is told where there is none. */
export const tellingRows = (judged: readonly Judged[]): Row[] => [
  ...statuses.map((status) =>
    heldRow(
      `${status} told as such`,
      judged,
      ({ statuses: [first, ...others] }) => first === status && others.length === 0,
      isStatusRight,
    ),
  ),
  ...[true, false].map((background) =>
    heldRow(
      `${background ? 'background' : 'news'} told as such`,
      judged,
      (expected) => expected.background === background,
      isBackgroundRight,
    ),
  ),
  heldRow(
    'passages that begin as expected',
    judged,
    ({ passageStart }) => passageStart !== null,
    isPassageRight,
  ),
  peopleRow(judged),
  silenceRow(judged),
];

const statuses = ['happened', 'planned', 'denied'] as const;

/** The F1 of the names of those whom events are about. */
function peopleRow(judged: readonly Judged[]): Row {
  const annotated = judged.flatMap(({ pairs, missed }) => [
    ...pairs.map(({ expected }) => expected),
    ...missed,
  ]);
  const count = annotated.reduce((sum, { people }) => sum + (people?.length ?? 0), 0);
  const names = judged.flatMap(({ pairs }) => pairs).map(namesOf);
  const given = names.reduce((sum, one) => sum + one.given, 0);
  const both = names.reduce((sum, one) => sum + one.both, 0);
  return { name: 'people of events (F1)', cells: [{ count }, share(2 * both, count + given)] };
}

/** Of the texts that tell no event: in how many none was found. */
function silenceRow(judged: readonly Judged[]): Row {
  const silent = judged.filter(({ example }) => example.events.length === 0);
  const right = silent.filter(({ extra }) => extra.length === 0).length;
  return {
    name: 'texts without events left alone',
    cells: [{ count: silent.length }, share(right, silent.length)],
  };
}
