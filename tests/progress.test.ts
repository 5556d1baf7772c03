import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { describeProgress, nowAndThen, type Progress, sparingly } from '../src/progress.js';

test.each<[Progress, string]>([
  [
    { stage: 'reading', done: 3200, total: 10_000, articles: 3150 },
    'Reading: 3,200 of 10,000 files, 3,150 articles',
  ],
  [{ stage: 'reading', done: 1, total: 2, articles: 1 }, 'Reading: 1 of 2 files, 1 article'],
  [{ stage: 'reading', done: 0, total: 1, articles: 12_000 }, 'Reading: 12,000 articles'],
  [{ stage: 'comparing', done: 7, total: 1000, articles: 1000 }, 'Comparing: 7 of 1,000 articles'],
  [{ stage: 'indexing', done: 7, total: 1000, articles: 1000 }, 'Indexing: 7 of 1,000 articles'],
  [{ stage: 'gathering', done: 7, total: 1000, articles: 1000 }, 'Gathering: 7 of 1,000 articles'],
])('%j is “%s”', (progress, words) => {
  expect(describeProgress(progress)).toBe(words);
});

test('now and then is neither at once nor each time', async () => {
  const shown: number[] = [];
  const show = nowAndThen<number>(50, (latest) => shown.push(latest));
  show(1);
  await setTimeout(60);
  show(2);
  show(3);
  await setTimeout(60);
  show(4);
  expect(shown).toEqual([2, 4]);
});

test('sparingly is each beginning and end of a stage, and now and then what is between', () => {
  const shown: string[] = [];
  const show = sparingly(60_000, ({ stage, done }) => shown.push(`${stage} ${done}`));
  for (const stage of ['reading', 'comparing', 'indexing'] as const)
    for (const done of [0, 1, 2, 3, 4, 4]) show({ stage, done, total: 4, articles: 4 });
  expect(shown).toEqual(['reading 0', 'reading 4', 'comparing 0', 'comparing 4', 'indexing 0', 'indexing 4']);
});
