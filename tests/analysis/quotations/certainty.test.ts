import { expect, test } from 'vitest';
import { certaintyOf } from '../../../src/analysis/quotations/certainty.js';
import type { Clue } from '../../../src/analysis/quotations/clues.js';
import { quotationsIn } from './said.js';

const certainty = (text: string): number => quotationsIn(text).at(-1)?.certainty ?? Number.NaN;

test('nothing to rest on is nobody', () => {
  expect(certaintyOf([])).toBe(0);
});

test('a clue counts once, and one that was never met counts nothing', () => {
  const clue: Clue = 'source: name';
  expect(certaintyOf([clue, clue])).toBe(certaintyOf([clue]));
  expect(certaintyOf([clue, 'around: never met'])).toBe(certaintyOf([clue]));
});

const NAMED = '“We will rebuild the pier,” Ida Holm said.';

test.each([
  ['a pronoun', 'Ida Holm came to Ulm. “We will rebuild the pier,” she said.'],
  [
    'a pronoun far behind',
    'Ida Holm came. It rained. The pier shook. It fell. She said “it will be rebuilt”.',
  ],
  ['a sentence about somebody', 'Ida Holm wants the pier to be “rebuilt by the end of May”.'],
  ['an office', 'Mayor Ida Holm came to Ulm. “We will rebuild the pier,” the mayor said.'],
  ['the sentence before', 'Ida Holm came to Ulm. “We will rebuild the pier.”'],
])('a name beside its verb is surer than %s', (_what, text) => {
  expect(certainty(text)).toBeLessThan(certainty(NAMED));
  expect(certainty(text)).toBeGreaterThan(0);
});

test('a guess leaves the speaker unclear, and says how likely it was', () => {
  const [quotation] = quotationsIn('Ida Holm left. The pier is “a lovely old ruin of a thing” for many.');
  expect(quotation?.speaker).toBeNull();
  expect(quotation?.certainty).toBeGreaterThan(0);
});
