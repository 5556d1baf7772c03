import { expect, test } from 'vitest';
import { areOfOtherTimes } from '../../../src/archive/sameStatement/tense.js';
import { areTurned } from '../../../src/archive/sameStatement/turned.js';
import { areOpposite } from '../../../src/archive/sense/antonyms.js';
import { printedWordsOf } from '../../../src/archive/terms.js';

test.each([
  ['limited', 'unlimited', true],
  ['distrusts', 'trust', true],
  ['hopeful', 'hopeless', true],
  ['regular', 'irregular', true],
  ['proves', 'improves', false],
  ['form', 'inform', false],
  ['less', 'unless', false],
  ['hopeful', 'hopes', false],
])('%s and %s are opposites: %s', (a, b, expected) => expect(areOpposite(a, b)).toBe(expected));

test.each([
  ['The dam is safe', 'The dam is not safe', true],
  ['The dam is safe', 'The dam is unsafe', true],
  ['The dam is safe', 'This dam is safe, and I leave with no regrets', false],
  ['Nobody asked the mayor', 'No one asked the mayor', false],
])('%s / %s: turned %s', (a, b, expected) =>
  expect(areTurned(printedWordsOf(a), printedWordsOf(b))).toBe(expected),
);

test.each([
  ['We will win this title', 'We won this title', true],
  ['The drill will cost them', 'The drill has cost them', true],
  ['We will win this title', 'We are going to win this title', false],
])('%s / %s: of other times %s', (a, b, expected) =>
  expect(areOfOtherTimes(printedWordsOf(a), printedWordsOf(b))).toBe(expected),
);
