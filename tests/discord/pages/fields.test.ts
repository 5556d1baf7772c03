import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFields, writeFields } from '../../../src/discord/pages/fields.js';
import { anyText } from './asked.js';

test.each<[string[], string]>([
  [['ask', 'question', 'Why did “it” close, in 2018?'], 'ask|question|Why_did_“it”_close,_in_2018?'],
  [['quote', 'person', '金正恩'], 'quote|person|金正恩'],
  [['a_b', '|', '{}', '\n', '😀', '\ud83d'], 'a{5f}b|{7c}|{7b}{7d}|{a}|{1f600}|{d83d}'],
  [['', ' ', ''], '|_|'],
])('%j is written as %s', (fields, text) => {
  expect(writeFields(fields)).toBe(text);
  expect(readFields(text)).toEqual(fields);
});

test('whatever the fields are, they come back, and stand in printable characters', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), (fields) => {
      const text = writeFields(fields);
      expect(text).toMatch(/^[^\s\p{C}]*$/u);
      expect(readFields(text)).toEqual(fields);
    }),
  );
});

test.each([
  ['a space', 'a b'],
  ['an open bracket', 'a{5f'],
  ['brackets with nothing in them', '{}'],
  ['brackets with no number in them', '{zz}'],
  ['a number that is no character', '{110000}'],
])('with %s it is no such text', (_, text) => {
  expect(readFields(text)).toBeNull();
});

test('a text is read in one go, however it is made', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', '1', '_', '|', ' ') }), (text) => {
      expect(readFields(text)?.join('').length ?? 0).toBeLessThanOrEqual(text.length);
    }),
  );
});
