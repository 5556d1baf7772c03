import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsNear } from '../../../src/archive/postings/spelling.js';
import { createSearchIndex } from '../../../src/archive/searchIndex.js';

const index = createSearchIndex({ text: 1 });
const texts = [
  'Kishida',
  'Kishida',
  'Kishita',
  'Kishidas wine',
  'ferry',
  'furry',
  'furry',
  'merry',
  'norvik',
];
for (const [id, text] of texts.entries()) index.add(id, { text });

describe('terms that are spelt nearly so', () => {
  test.each([
    ['kisida', ['kishida', 'kishita']],
    ['kihsida', ['kishida', 'kishita']],
    ['kishida', ['kishita']],
    ['feri', ['ferri']],
    ['volcano', []],
    ['x'.repeat(5000), []],
  ])('%s: %j', (word, terms) => expect(index.spelledLike(word)).toEqual(terms));
  test('no more edits than are allowed', () => expect(index.spelledLike('kisita', 1)).toEqual(['kishita']));
});

/** The definition, letter by letter. */
function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return edits(restA, restB);
  const exchanged = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return (
    1 +
    Math.min(
      edits(restA, b),
      edits(a, restB),
      edits(restA, restB),
      exchanged ? edits(a.slice(2), b.slice(2)) : Infinity,
    )
  );
}

test('no term is passed over that is near enough', () => {
  const word = fc.stringMatching(/^[abc]{0,6}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 40 }),
      word,
      fc.integer({ min: 0, max: 2 }),
      (terms, asked, most) => {
        const sorted = terms.sort();
        const expected = sorted.flatMap((term, place) => {
          const count = edits(asked, term);
          return count <= most ? [{ term: place, edits: count }] : [];
        });
        expect(termsNear(sorted, asked, most)).toEqual(expected);
      },
    ),
  );
});

describe('terms that begin so', () => {
  test.each([
    ['f', 2, ['furri', 'ferri']],
    ['', 2, ['kishida', 'furri']],
    ['kishi', 9, ['kishida', 'kishita']],
    ['norvik', 9, ['norvik']],
    ['norvika', 9, []],
    ['zebra', 9, []],
  ])('%j, at most %i: %j', (prefix, limit, terms) =>
    expect(index.startingWith(prefix, limit)).toEqual(terms),
  );
});
