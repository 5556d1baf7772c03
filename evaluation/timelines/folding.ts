import type { Row } from '../scorer.js';
import { share } from '../share.js';
import type { Judged } from './judge.js';
import type { Telling } from './tellings.js';

/** Pairs of tellings: how many are of one entry, how many are shown in one finding, and how many are both. */
export interface Folding {
  readonly expected: number;
  readonly shown: number;
  readonly both: number;
}

/** How the tellings of the entries that are counted were brought together. */
export function foldingOf({ query, tellings }: Judged): Folding {
  const counted = tellings.map((some) => some.filter(({ entry }) => !entry.optional));
  const shown = counted.flatMap(pairs);
  return {
    expected: query.entries.reduce(
      (sum, { optional, told }) => sum + (optional ? 0 : pairsAmong(told.size)),
      0,
    ),
    shown: shown.length,
    both: shown.filter(([one, other]) => one.entry === other.entry).length,
  };
}

const pairs = (some: readonly Telling[]): [Telling, Telling][] =>
  some.flatMap((one, i) => some.slice(i + 1).map((other): [Telling, Telling] => [one, other]));

const pairsAmong = (count: number): number => (count * (count - 1)) / 2;

/** The F1 of pairs of articles that tell one event, and stand in one entry. */
export function foldedShare(judged: readonly Judged[]): Row['cells'][number] {
  const foldings = judged.map(foldingOf);
  const sum = (of: keyof Folding) => foldings.reduce((total, folding) => total + folding[of], 0);
  return share(2 * sum('both'), sum('expected') + sum('shown'));
}
