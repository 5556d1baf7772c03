import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { markdownOf, rowsIn } from '../../evaluation/markdown.js';
import { scoresIn, withoutTopics } from '../../evaluation/readme.js';
import { scorers } from '../../evaluation/scorers.js';
import { root } from '../built.js';

/** How many points a score may fall: about one example of a topic, and hardly anything of all. */
const margins = { topic: 4, all: 1 };

const scoresOn = (page: string) => scoresIn(readFileSync(path.join(root, page), 'utf8')).trim();
const said = rowsIn(scoresOn('evaluation/SCORES.md'));
const measured = await Promise.all(
  scorers.map(({ name, score }) => score(path.join(root, 'evaluation', name))),
);
const tables = measured.flatMap((scores) => scores.tables);
const current = tables.flatMap((table) =>
  [...rowsIn(markdownOf(table))].map(([name, numbers]) => ({ name, heads: table.heads.slice(1), numbers })),
);

test('SCORES.md has every row, and no other; else run npm run evaluate -- --readme', () => {
  expect([...said.keys()]).toEqual(current.map(({ name }) => name));
});

test('the README says the same on all topics together', () => {
  const onAll = tables.flatMap((table) => [...rowsIn(markdownOf(withoutTopics(table))).keys()]);
  expect([...rowsIn(scoresOn('README.md'))]).toEqual(onAll.map((name) => [name, said.get(name)]));
});

describe.each(current)('$name', ({ name, heads, numbers }) => {
  const before = said.get(name) ?? [];

  test('is measured on as many examples as SCORES.md says', () => {
    expect(numbers[0]).toBe(before[0]);
  });

  test.each(scoresAmong(heads))('%s is no worse than SCORES.md says', (_head, column) => {
    const margin = name.startsWith('all') ? margins.all : margins.topic;
    expect(pointsOf(numbers[column])).toBeGreaterThanOrEqual(pointsOf(before[column]) - margin);
  });
});

/** The columns in which more is better: whoever answers less may do so to be right more often. */
function scoresAmong(heads: readonly string[]): [string, number][] {
  return heads
    .map((head, column): [string, number] => [head, column])
    .filter(([head]) => head !== 'expected' && head !== 'answered' && head !== 'right speaker');
}

/** A dash, where nothing was found to be right or wrong, is no score: 0. */
const pointsOf = (shown: string | undefined): number =>
  shown === undefined || shown === '–' ? 0 : Number(shown);
