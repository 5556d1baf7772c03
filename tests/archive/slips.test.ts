import { expect, test } from 'vitest';
import { isSlip } from '../../src/archive/slips.js';

const known = new Set(['trail', 'adapt']);

test.each([
  ['minster', 'minister', true],
  ['ministter', 'minister', true],
  ['menister', 'minister', true],
  ['miinster', 'minister', true],
  ['deservs', 'deserves', true],
  ['nevr', 'never', true],
  ['ever', 'never', false],
  ['ministers', 'minister', false],
  ['increased', 'increase', false],
  ['women', 'woman', false],
  ['adapt', 'adopt', false],
  ['trail', 'trial', false],
  ['mnstr', 'minister', false],
  ['rats', 'rates', false],
  ['bred', 'bread', false],
  ['rate', 'hate', false],
  ['12,000', '13,000', false],
])('%s for %s: %s', (typed, meant, expected) => {
  expect(isSlip(typed, meant, (word) => known.has(word))).toBe(expected);
});
