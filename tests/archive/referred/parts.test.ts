import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.js';
import { longestPart, partsOf } from '../../../src/archive/referred/parts.js';
import type { Article } from '../../../src/model.js';
import { article, articleOf } from '../../articles.js';

const partsIn = (one: Article): string[] =>
  partsOf(analyse(one)).map(({ start, end }) => one.text.slice(start, end));

/** A sentence of so many letters. */
const sentence = (length: number): string =>
  `${'The ferry was late again. '.repeat(40).slice(0, length - 2)}x.`;
const words = 'ferry '.repeat(300).trim();

test.each<[string, Article, string[]]>([
  ['short paragraphs stand together', article('One came.\n\nTwo went.'), ['One came.\n\nTwo went.']],
  [
    'paragraphs that do not fit stand apart',
    article(`${sentence(500)}\n${sentence(300)}`),
    [sentence(500), sentence(300)],
  ],
  [
    'what is not the article’s own parts them',
    articleOf('One came. ADVERTISEMENT Two went.', [
      { start: 0, end: 9 },
      { start: 24, end: 33 },
    ]),
    ['One came.', 'Two went.'],
  ],
  ['white space around a block is left out', article('  One came.  \n\t\n'), ['One came.']],
  ['an article without text has none', articleOf('', []), []],
])('%s', (_, one, parts) => {
  expect(partsIn(one)).toEqual(parts);
});

test('a long paragraph is cut at the end of a sentence', () => {
  const long = Array.from(
    { length: 30 },
    (_, i) => `In the year ${1900 + i} the ferry was bought again.`,
  ).join(' ');
  const parts = partsIn(article(long));
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(part).toMatch(/^In the year .*bought again\.$/);
});

test('a long sentence is cut behind a word', () => {
  const parts = partsIn(article(words));
  expect(parts.length).toBe(3);
  for (const part of parts) expect(part).toMatch(/^ferry( ferry)*$/);
});

test('a long word is cut, but no character is', () => {
  const parts = partsIn(article(`x${'🛳'.repeat(800)}`));
  expect(parts.join('')).toBe(`x${'🛳'.repeat(800)}`);
  for (const part of parts) expect(part).not.toMatch(/\p{Surrogate}/u);
});

test('nothing is lost between parts but white space, and none is too long', () => {
  const text = fc
    .array(fc.constantFrom('ferry', ' ', '\n', '. ', 'Ice!', '“late”', '🛳', 'x'.repeat(90)), {
      maxLength: 120,
    })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (letters) => {
      const parts = partsIn(article(letters));
      expect(parts.join('').replace(/\s/g, '')).toBe(letters.replace(/\s/g, ''));
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(longestPart);
    }),
    { numRuns: 60 },
  );
});
