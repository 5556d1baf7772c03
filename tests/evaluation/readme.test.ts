import { describe, expect, test } from 'vitest';
import { markdownOf, rowsIn } from '../../evaluation/markdown.js';
import { scoresIn, withoutTopics, withScores } from '../../evaluation/readme.js';
import { PlainError } from '../../src/model.js';

const table = {
  heads: ['topic', 'expected', 'right'],
  rows: [
    { name: 'marks', cells: [{ count: 12 }, { share: 0.98765 }] },
    { name: 'reported speech', cells: [{ count: 0 }, null] },
  ],
} as const;

const shown = `\
| topic           | expected | right |
| --------------- | -------: | ----: |
| marks           |       12 |  98.8 |
| reported speech |        0 |     – |`;

test('a table is Markdown with numbers to the right', () => {
  expect(markdownOf(table)).toBe(shown);
});

test('its rows are read back without heads and rulers', () => {
  expect([...rowsIn(shown)]).toEqual([
    ['marks', ['12', '98.8']],
    ['reported speech', ['0', '–']],
  ]);
});

test('a table for the README leaves out single topics where it has them all in one row', () => {
  const all = { name: 'all words', cells: [{ count: 12 }, null] } as const;
  const beside = { name: 'words inside others', cells: [{ count: 2 }, null] } as const;
  expect(withoutTopics({ ...table, rows: [...table.rows, all, beside] }).rows).toEqual([all, beside]);
  expect(withoutTopics(table)).toEqual(table);
});

describe('the README', () => {
  const readme = withScores(
    'Before\n<!-- scores: written by npm run evaluate -- --readme -->old<!-- end of scores -->\nAfter',
    shown,
  );

  test('takes the scores between its marks, and nothing else changes', () => {
    expect(scoresIn(readme).trim()).toBe(shown);
    expect(readme).toMatch(/^Before\n/);
    expect(readme).toMatch(/\nAfter$/);
    expect(withScores(readme, shown)).toBe(readme);
  });

  test('without a place for them is an error', () => {
    expect(() => withScores('Before and after', shown)).toThrow(PlainError);
  });
});
