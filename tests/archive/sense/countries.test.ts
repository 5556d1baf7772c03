import { expect, test } from 'vitest';
import { countryWordsFor } from '../../../src/archive/sense/countries.js';
import { termsOf } from '../../../src/archive/terms.js';

/** The other words for countries of a text, each with the words for which it stands. */
const wordsFor = (text: string) =>
  Object.fromEntries(
    countryWordsFor(termsOf(text)).map(({ plain, standsFor }) => [plain, standsFor.join(' ')]),
  );

test.each([
  ['Japan', { japanese: 'japan' }],
  ['Japanese cars', { japan: 'japanes' }],
  ['talks with North Korea', { korean: 'korea', koreans: 'korea', dprk: 'north korea' }],
  ['Korea', {}],
  ['the north of the town', {}],
])('other words for the country in “%s”', (text, expected) => {
  expect(wordsFor(text)).toMatchObject(expected);
  if (Object.keys(expected).length === 0) expect(wordsFor(text)).toEqual({});
});

test('one Korea is not the other', () => {
  expect(wordsFor('North Korea')).not.toHaveProperty('south');
  expect(wordsFor('North Korea')).not.toHaveProperty('rok');
});
