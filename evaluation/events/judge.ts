import { analyse } from '../../src/analysis/analyse.js';
import type { Event } from '../../src/model.js';
import { readArticle } from '../../src/reading/read.js';
import { type Overlaps, pairByOverlap } from '../overlaps.js';
import type { Example, Expected } from './example.js';

/** What events were expected in an example, and what was found. */
export interface Judged extends Overlaps<Expected, Event> {
  readonly example: Example;
  readonly topic: string;
}

export type Pair = Judged['pairs'][number];

/** Reads and analyses an example as an article, and compares what was found by the words that date it. */
export function judge(example: Example): Judged {
  const { id, text, published, topic, events } = example;
  const found = analyse(readArticle({ id, text, format: 'plain', published })).events;
  return { example, topic, ...pairByOverlap(events, found, (event) => event.words ?? event) };
}

/** Whether it is dated as expected. Hours of a day are no matter. */
export const isDated = ({ expected, found }: Pair): boolean =>
  expected.values.includes(found.value?.replace(/T.*$/, '') ?? null);

export const isStatusRight = ({ expected, found }: Pair): boolean => expected.statuses.includes(found.status);

/** True where both are fair. */
export const isBackgroundRight = ({ expected, found }: Pair): boolean =>
  expected.background === null || expected.background === found.background;

/** The names that are expected, given, and both, letter case aside; none where they were not annotated. */
export function namesOf({ expected, found }: Pair): { expected: number; given: number; both: number } {
  if (expected.people === null) return { expected: 0, given: 0, both: 0 };
  const wanted = new Set(expected.people.map((name) => name.toLowerCase()));
  const both = found.people.filter((name) => wanted.has(name.toLowerCase())).length;
  return { expected: wanted.size, given: found.people.length, both };
}

/** Whether the passage begins as expected, however long it is. True where it may be any. */
export const isPassageRight = ({ expected, found }: Pair): boolean =>
  expected.passageStart === null || expected.passageStart === found.start;
