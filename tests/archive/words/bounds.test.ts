import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsByPattern, wordBoundsOf } from '../../../src/archive/words/bounds.js';

test.each([
  ['the U.S. Senate', ['the', 'U.S', 'Senate']],
  ['J.R.R. Tolkien and e.g.', ['J.R.R', 'Tolkien', 'and', 'e.g']],
  ['the U.S.Senate', ['the', 'U.S', 'Senate']],
  ['a.b.c.d.e.f.g.h.i.j.k', ['a.b.c.d.e.f.g.h.i.j', 'k']],
  ['a.ba', ['a', 'ba']],
  ['1,000.5 in 2017.But', ['1,000.5', 'in', '2017', 'But']],
  ['G20 5th 5’s', ['G20', '5', 'th', '5', 's']],
  ["Japan’s can't o'clock' O’'Neil", ['Japan’s', "can't", "o'clock", 'O', 'Neil']],
  ['Zoë—détente Москва 東京', ['Zoë', 'détente', 'Москва', '東京']],
  ['𝒳.𝒴 and x𝒵', ['𝒳.𝒴', 'and', 'x𝒵']],
  ['half \ud835 of one', ['half', 'of', 'one']],
  [' … “—” ', []],
])('%j has the words %j', (text, words) => expect(wordsBetween(text, wordBoundsOf(text))).toEqual(words));

test('words are where the pattern finds them', () => {
  const units = fc.constantFrom(..."aZé東Я15²Ⅷ.,'’ -\n“\u0301", '𝒳', '\ud835', 'ab.', 'c.', 'it’s');
  fc.assert(
    fc.property(fc.array(units, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      expect(wordBoundsOf(text)).toEqual(boundsByPattern(text));
    }),
    { numRuns: 2000 },
  );
});

const wordsBetween = (text: string, bounds: readonly number[]): string[] =>
  bounds.flatMap((start, at) => (at % 2 === 0 ? [text.slice(start, bounds[at + 1])] : []));
