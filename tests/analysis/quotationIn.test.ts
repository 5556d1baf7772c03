import { expect, test } from 'vitest';
import { quotationIn } from '../../src/analysis/quotationIn.js';
import { analysed } from '../analysed.js';

const text = [
  '“The bridge is open,” the mayor Lena Brandt said.',
  'The bridge was closed.',
  '“It stays open at night,” she said.',
  'She called the old bridge “a gift” to all of the walkers of the town.',
].join(' ');

test.each([
  ['The bridge was closed.', null],
  ['“The bridge is open,” the mayor', 'The bridge is open,'],
  ['“It stays open at night,” she said.', 'It stays open at night,'],
  ['She called the old bridge “a gift” to all of the walkers of the town.', null],
  ['“a gift”', 'a gift'],
])('the quotation that a stretch hardly goes beyond: %s', (stretch, expected) => {
  const found = analysed(text, {});
  const start = text.indexOf(stretch);
  const content = quotationIn(found, { start, end: start + stretch.length })?.content;
  expect(content ? text.slice(content.start, content.end) : null).toBe(expected);
});
