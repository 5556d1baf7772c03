import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCoverage } from '../../src/indexing/coverage.js';
import { PlainError } from '../../src/model.js';
import type { Progress } from '../../src/progress.js';
import { temporaryFolder } from '../folders.js';

const folder = temporaryFolder();
const save = async (file: string, text: string) => {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
};
const words = (about: string) => `“The ${about} is late,” said Tom Berg in 2019. Nobody else spoke of it.`;
const row = (id: string) => JSON.stringify({ id, text: words(id) });

/** Lines for several portions, with blank, broken and repeated ones among them. */
const lines = Array.from({ length: 250 }, (_, i) => {
  if (i % 50 === 3) return '';
  if (i % 50 === 7) return '{"text":';
  return row(i % 50 === 9 ? 'tram.md' : `row ${i}`);
});

beforeAll(async () => {
  await save('a/ferry.md', words('ferry'));
  await save('b.json', `[${row('one')}, 5, ${row('two')}]`);
  await save('broken.json', '{');
  await save('rows.jsonl', lines.join('\n'));
  await save('tram.md', words('tram'));
});

const seen = async (processes: number) => {
  const { articles, problems } = await readCoverage(folder, { processes });
  return { articles, problems };
};

describe('processes', () => {
  test.each([1, 2, 3])('%i read the same as none, in the same order', async (processes) => {
    expect(await seen(processes)).toEqual(await seen(0));
  });

  test('what they read is all there is', async () => {
    const { articles, problems } = await seen(2);
    expect(articles.map(({ article }) => article.id).slice(0, 5)).toEqual([
      'a/ferry.md',
      'one',
      'two',
      'row 0',
      'row 1',
    ]);
    expect(articles).toHaveLength(3 + 250 - 5 - 5 + 1);
    expect(problems.map(({ file }) => file)).toEqual([
      ...['b.json:2', 'broken.json', 'rows.jsonl:8', 'rows.jsonl:58', 'rows.jsonl:108', 'rows.jsonl:158'],
      'rows.jsonl:208',
    ]);
    expect(articles.map(({ article }) => article.id).filter((id) => /^rows\.jsonl|^tram/.test(id))).toEqual([
      ...['tram.md', 'rows.jsonl:60', 'rows.jsonl:110', 'rows.jsonl:160', 'rows.jsonl:210', 'tram.md#2'],
    ]);
    expect(articles[0]?.analysis.quotations).toMatchObject([{ speaker: 'Tom Berg' }]);
  });
});

test('tells how many files are done, and how many articles that gave', async () => {
  const told: Progress[] = [];
  await readCoverage(folder, { processes: 2, onProgress: (progress) => told.push(progress) });
  const reading = told.filter(({ stage }) => stage === 'reading');
  expect(reading.map(({ done, articles }) => [done, articles])).toEqual([
    [0, 0],
    [1, 1],
    [2, 3],
    [3, 3],
    [3, 101],
    [3, 199],
    [4, 243],
    [5, 244],
  ]);
  expect(told.at(-1)).toMatchObject({ stage: 'comparing', done: 244, total: 244 });
  expect(told[0]).toEqual({ stage: 'reading', done: 0, total: 5, articles: 0 });
});

describe('a signal', () => {
  test('ends the reading with its reason', async () => {
    const ending = new AbortController();
    const reading = readCoverage(folder, {
      processes: 2,
      signal: ending.signal,
      onProgress: () => ending.abort(new PlainError('The bot is ending.')),
    });
    await expect(reading).rejects.toThrow('The bot is ending.');
  });

  test('ends it, too, while the processes are only starting', async () => {
    const ending = new AbortController();
    const reading = readCoverage(folder, { processes: 2, signal: ending.signal });
    setTimeout(() => ending.abort(new PlainError('The bot is ending.')), 50);
    await expect(reading).rejects.toThrow('The bot is ending.');
  });

  test('that came before lets nothing begin', async () => {
    const signal = AbortSignal.abort(new PlainError('The bot is ending.'));
    await expect(readCoverage('/nowhere/at/all', { signal })).rejects.toThrow('The bot is ending.');
  });
});

test('a JSONL file without a row is a problem', async () => {
  const blank = temporaryFolder();
  await writeFile(path.join(blank, 'rows.jsonl'), '\n \n');
  expect((await readCoverage(blank)).problems).toEqual([{ file: 'rows.jsonl', reason: 'empty' }]);
});

test('of a file with very many problems the first hundred are told, and how many more there are', async () => {
  const junk = temporaryFolder();
  await writeFile(path.join(junk, 'a.jsonl'), `${'junk\n'.repeat(1_234)}${row('one')}\n`);
  await writeFile(path.join(junk, 'b.jsonl'), 'junk\n'.repeat(100));
  const { articles, problems } = await readCoverage(junk);
  expect(articles).toHaveLength(1);
  expect(problems.map(({ file }) => file)).toEqual([
    ...Array.from({ length: 100 }, (_, i) => `a.jsonl:${i + 1}`),
    'a.jsonl',
    ...Array.from({ length: 100 }, (_, i) => `b.jsonl:${i + 1}`),
  ]);
  expect(problems[100]?.reason).toBe('1134 more of what is in it could not be read');
});
