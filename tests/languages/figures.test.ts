import { expect, test } from 'vitest';
import { atOpening } from '../../src/languages/atOpening.js';
import { inARow } from '../../src/languages/figures.js';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'c'], 'a, b, c'],
])('%j in a row: %j', (things, row) => {
  expect(inARow(things)).toBe(row);
});

test.each([
  ['a person or a topic', 'A person or a topic'],
  ['über das Eis', 'Über das Eis'],
  ['“ice” alone', '“ice” alone'],
  ['人物', '人物'],
  ['', ''],
])('%j opens a sentence as %j', (words, opening) => {
  expect(atOpening(words)).toBe(opening);
});
