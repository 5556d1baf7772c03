import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Written, writeArticle } from '../../bench/text/articles.js';
import { writeCorpus } from '../../bench/text/corpus.js';
import { functionWords } from '../../bench/text/functionWords.js';
import type { Queries } from '../../bench/text/queries.js';
import { between, drawing, oneOf, seeded } from '../../bench/text/random.js';
import { readPassages } from '../../bench/text/readPassages.js';
import { inventVocabulary } from '../../bench/text/vocabulary.js';
import { temporaryFolder } from '../folders.js';

describe('random numbers', () => {
  test('are the same for one seed, and others for another', () => {
    const first = (seed: number) => Array.from({ length: 5 }, seeded(seed));
    expect(first(7)).toEqual(first(7));
    expect(first(7)).not.toEqual(first(8));
  });

  test('are drawn as often as their weights say', () => {
    const random = seeded(1);
    const draw = drawing([6, 0, 3, 1]);
    const counts = [0, 0, 0, 0];
    for (const place of Array.from({ length: 10_000 }, () => draw(random)))
      counts[place] = (counts[place] ?? 0) + 1;
    const [most = 0, none, some = 0, few = 0] = counts;
    expect(none).toBe(0);
    expect([most > some, some > few, few > 0]).toEqual([true, true, true]);
  });

  test.each([
    [0, 3],
    [0.999999, 5],
  ])('between 3 and 5, %d is %d', (value, number) => {
    expect(between(() => value, 3, 5)).toBe(number);
  });

  test('nothing can be chosen of nothing', () => {
    expect(() => oneOf(seeded(1), [])).toThrow(RangeError);
  });
});

const vocabulary = inventVocabulary(seeded(1));
const articles = (seed: number, count: number): Written[] => {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, number) => writeArticle(number, random, vocabulary));
};

describe('generated articles', () => {
  test('are the same for one seed, and others for another', () => {
    expect(articles(3, 2)).toEqual(articles(3, 2));
    expect(articles(3, 1)[0]?.text).not.toBe(articles(4, 1)[0]?.text);
  });

  const passages = articles(5, 50).flatMap(({ text }) => text.split('\n'));
  const words = passages.flatMap((passage) => passage.toLowerCase().match(/\p{L}+/gu) ?? []);

  test('have six passages of 40 to 130 words', () => {
    const lengths = passages.map((passage) => passage.split(' ').length);
    expect(passages).toHaveLength(300);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(40);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(130);
  });

  test('have as many function words as news, and words of natural lengths', () => {
    const known = new Set(functionWords.map(([word]) => word));
    const share = words.filter((word) => known.has(word)).length / words.length;
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.5);
    const letters = words.reduce((sum, { length }) => sum + length, 0) / words.length;
    expect(letters).toBeGreaterThan(4.2);
    expect(letters).toBeLessThan(5.4);
  });

  test('have quotations and days', () => {
    expect(passages.filter((passage) => /“[^”]+,” [\p{L} ]+ said\./u.test(passage)).length).toBeGreaterThan(
      30,
    );
    expect(passages.filter((passage) => /\bOn (?:\d+ \p{Lu}|\p{Lu})/u.test(passage)).length).toBeGreaterThan(
      30,
    );
  });
});

test('a corpus is written once, with queries of both kinds, and read as passages', async () => {
  const folder = temporaryFolder();
  const corpus = await writeCorpus(folder, 100);
  const before = readFileSync(corpus.articles, 'utf8');
  expect(before.trim().split('\n')).toHaveLength(17);
  expect(await writeCorpus(folder, 100)).toEqual(corpus);
  const again = await writeCorpus(temporaryFolder(), 100);
  expect(readFileSync(again.articles, 'utf8')).toBe(before);

  const ids: number[] = [];
  for await (const portion of readPassages(corpus)) ids.push(...portion.map(({ id }) => id));
  expect(ids).toEqual(Array.from({ length: 100 }, (_, id) => id));

  const { keywords, questions } = JSON.parse(readFileSync(corpus.queries, 'utf8')) as Queries;
  const lengths = (queries: readonly string[]) => queries.map((query) => query.split(' ').length);
  expect([keywords.length, questions.length]).toEqual([500, 500]);
  expect([Math.min(...lengths(keywords)), Math.max(...lengths(keywords))]).toEqual([2, 4]);
  expect([Math.min(...lengths(questions)), Math.max(...lengths(questions))]).toEqual([6, 14]);
});
