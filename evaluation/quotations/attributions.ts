import type { Row } from '../scorer.js';
import { share } from '../share.js';
import type { Matching, Pair } from './matching.js';
import { sameSpeaker } from './sameSpeaker.js';

export const heads = [
  'expected',
  'spans F1',
  'right speaker',
  'answered',
  'right when answered',
  'end to end F1',
] as const;

/** Whether the speaker given is one of those that are right. "Unclear" is right where the example says so. */
export const isRight = ({ expected, found }: Pair): boolean =>
  expected.speakers.some((speaker) => sameSpeaker(found.speaker, speaker));

/**
 * How well words were found and given to their speakers. Of the spans that were found: how many have the right
 * speaker, how many any speaker, and how many of those the right one. End to end: the span found and its speaker
 * right. F1 is the harmonic mean of precision and recall.
 */
export function attributionRow(name: string, matchings: readonly Matching[]): Row {
  const pairs = matchings.flatMap((matching) => matching.pairs);
  const expected = pairs.length + count(matchings, ({ missed }) => missed.length);
  const found = pairs.length + count(matchings, ({ extra }) => extra.length);
  const answered = pairs.filter((pair) => pair.found.speaker !== null);
  const right = pairs.filter(isRight).length;
  return {
    name,
    cells: [
      { count: expected },
      share(2 * pairs.length, expected + found),
      share(right, pairs.length),
      share(answered.length, pairs.length),
      share(answered.filter(isRight).length, answered.length),
      share(2 * right, expected + found),
    ],
  };
}

const count = (matchings: readonly Matching[], of: (matching: Matching) => number): number =>
  matchings.reduce((sum, matching) => sum + of(matching), 0);
