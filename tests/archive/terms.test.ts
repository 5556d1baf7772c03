import { expect, test } from 'vitest';
import { plainWordsOf, printedWordsOf, termsOf } from '../../src/archive/terms.js';

test.each([
  ['Kim Jong-un', 'Kim Jong Un'],
  ['the kidnapped sailors', 'kidnapping a sailor'],
  ['They met in Riga', 'a meeting in Riga'],
  ['Japan’s détente', "Japan's detente"],
  ['the U.S. position', 'US positions'],
])('%s has the terms of %s', (one, other) => {
  expect(termsOf(one)).toEqual(termsOf(other));
});

test.each([
  ['the summit', 'the summer'],
  ['Pope Leo', 'Pope Lea'],
  ['us or them', 'we or them'],
])('%s and %s have different terms', (one, other) => {
  expect(termsOf(one)).not.toEqual(termsOf(other));
});

test('what says nothing has no terms', () => {
  expect(termsOf('Who was it that they were with?')).toEqual([]);
  expect(termsOf(' … “—” ')).toEqual([]);
});

test('words are compared without case, accents, marks and possessives, and none is left out', () => {
  expect(plainWordsOf('“We DON’T know,” Zoë’s aide said—twice.')).toEqual([
    'we',
    'dont',
    'know',
    'zoe',
    'aide',
    'said',
    'twice',
  ]);
});

test('words as printed keep what makes them other words', () => {
  expect(printedWordsOf('“It’s a can’t-miss U.S. ÉLAN,” we’re told')).toEqual([
    "it's",
    'a',
    "can't",
    'miss',
    'u.s',
    'elan',
    "we're",
    'told',
  ]);
});

test.each([
  ['in 2017.But a year later', ['in', '2017', 'but', 'a', 'year', 'later']],
  ['North Korea.Four months', ['north', 'korea', 'four', 'months']],
  ['worth 1,250.5 crowns', ['worth', '1,250.5', 'crowns']],
  ['the U.S. and the U.N.', ['the', 'us', 'and', 'the', 'un']],
])('%s is the words %j', (text, words) => expect(plainWordsOf(text)).toEqual(words));
