import { expect, test } from 'vitest';
import { plainWordsOf, termsOf } from '../../src/archive/terms.js';

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
