import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roughEndsOf } from '../../../src/archive/passages/sentences.js';

test.each([
  ['The gate broke. Nobody was hurt.', ['The gate broke. ', 'Nobody was hurt.']],
  ['“It broke!” The mayor left.', ['“It broke!” ', 'The mayor left.']],
  ['Mr. Lindt met J. Berg in the U.S. Senate.', ['Mr. Lindt met J. Berg in the U.S. Senate.']],
  ['It cost 3.5 million.', ['It cost 3.5 million.']],
  ['A heading\nThe text.', ['A heading\n', 'The text.']],
  ['門が壊れた。誰も怪我をしなかった。', ['門が壊れた。', '誰も怪我をしなかった。']],
  ['', []],
])('%j', (text, sentences) => {
  expect(roughEndsOf(text)).toEqual(endsOf(sentences));
});

/** Where each of some stretches of a text ends, that follow each other. */
const endsOf = (stretches: readonly string[]): number[] =>
  stretches.map((_, i) => stretches.slice(0, i + 1).join('').length);

test('sentences are the whole text together', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '”', '。', '1') });
  fc.assert(
    fc.property(texts, (text) => {
      const ends = roughEndsOf(text);
      expect(ends.at(-1) ?? 0).toBe(text.length);
      expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
    }),
  );
});
