import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roughSentencesOf } from '../../../src/archive/passages/sentences.js';

test.each([
  ['The gate broke. Nobody was hurt.', ['The gate broke. ', 'Nobody was hurt.']],
  ['“It broke!” The mayor left.', ['“It broke!” ', 'The mayor left.']],
  ['Mr. Lindt met J. Berg in the U.S. Senate.', ['Mr. Lindt met J. Berg in the U.S. Senate.']],
  ['It cost 3.5 million.', ['It cost 3.5 million.']],
  ['A heading\nThe text.', ['A heading\n', 'The text.']],
  ['門が壊れた。誰も怪我をしなかった。', ['門が壊れた。', '誰も怪我をしなかった。']],
  ['', []],
])('%j', (text, sentences) => {
  expect(roughSentencesOf(text)).toEqual(sentences);
});

test('sentences are the whole text together', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '”', '。', '1') });
  fc.assert(
    fc.property(texts, (text) => {
      expect(roughSentencesOf(text).join('')).toBe(text);
    }),
  );
});
