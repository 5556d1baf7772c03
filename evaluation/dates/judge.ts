import { analyse } from '../../src/analysis/analyse.js';
import { readArticle } from '../../src/reading/read.js';
import { type Overlaps, pairByOverlap } from '../overlaps.js';
import type { Example, Expected } from './example.js';
import { type Found, inExpectedShape } from './ranges.js';

/** What was expected of an example's expressions, and what was found. */
export interface Judged extends Overlaps<Expected, Found> {
  readonly example: Example;
  readonly topic: string;
}

/** Reads and analyses an example as an article, and compares what was found. */
export function judge(example: Example): Judged {
  const { id, text, published, topic, dates } = example;
  const found = analyse(readArticle({ id, text, format: 'plain', published })).dates;
  return { example, topic, ...pairByOverlap(dates, inExpectedShape(dates, found), (one) => one) };
}

/** Whether the value that was found is one of those expected. Hours of a day are no matter. */
export const isRight = ({ expected, found }: Judged['pairs'][number]): boolean =>
  expected.values.includes(found.value?.replace(/T.*$/, '') ?? null);
