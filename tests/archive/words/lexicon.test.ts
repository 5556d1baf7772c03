import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lexicon } from '../../../src/archive/words/lexicon.js';

test('a word is told once, wherever it stands', () => {
  const told: string[] = [];
  const lexicon = new Lexicon((word) => told.push(word), 4);
  const first = lexicon.at('gate and gates', 0, 4);
  expect(lexicon.at('the gate', 4, 8)).toBe(first);
  expect(lexicon.at('gate and gates', 9, 14)).not.toBe(first);
  expect(told).toEqual(['gate', 'gates']);
});

test('words that come again stay, others are forgotten', () => {
  const told: string[] = [];
  const lexicon = new Lexicon((word) => told.push(word), 2);
  for (const word of ['gate', 'tide', 'gate', 'harbour', 'gate', 'mayor', 'gate', 'tide'])
    lexicon.at(word, 0, word.length);
  expect(told).toEqual(['gate', 'tide', 'harbour', 'mayor', 'tide']);
});

test('however many words are forgotten, each is told as it stands there', () => {
  const lexicon = new Lexicon((word) => word, 8);
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '東'), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(words), words, (all, before) => {
      for (const word of all)
        expect(lexicon.at(before + word, before.length, before.length + word.length)).toBe(word);
    }),
  );
});
