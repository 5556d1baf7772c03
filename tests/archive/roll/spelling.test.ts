import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsBetween } from '../../../src/archive/roll/spelling.js';

test.each([
  ['harker', 'harker', 0],
  ['harker', 'haker', 1],
  ['harker', 'harrker', 1],
  ['harker', 'hurker', 1],
  ['harker', 'hraker', 1],
  ['ishiba', 'ishbia', 1],
  ['ca', 'abc', 3],
  ['', 'abc', 3],
  ['harker', 'quist', 4],
])('between %s and %s are %i edits, or more than 3', (a, b, edits) => {
  expect(editsBetween(a, b, 3)).toBe(edits);
});

test('there are as many edits in either direction, and none only between the same words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editsBetween(a, b, 6)).toBe(editsBetween(b, a, 6));
      expect(editsBetween(a, b, 6) === 0).toBe(a === b);
    }),
  );
});
