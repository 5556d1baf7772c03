import { expect, test } from 'vitest';
import { createReferences } from '../../../src/archive/referred/references.js';
import { createSurroundings } from '../../../src/archive/referred/surroundings.js';
import type { Analysis, Span } from '../../../src/model.js';
import { articleKey, markOf } from '../../../src/reference.js';
import { analysed } from '../../analysed.js';

const paragraphs = Array.from(
  { length: 40 },
  (_, i) => `Boat ${i} ${'of the line was late again '.repeat(20)}.`,
);
const long = analysed(paragraphs.join('\n'), { id: 'long', title: 'Late boats' });
const short = analysed('The ferry is late.\n“It is the ice,” said Tom Berg.', { id: 'short' });
const around = createSurroundings(createReferences([short, long]));

/** A reference to words of an article, at their first place. */
const referring = ({ article }: Analysis, words: string) => {
  const start = article.text.indexOf(words);
  return { article: articleKey(article), start, end: start + words.length, mark: markOf(words) };
};

const letters = ({ article }: Analysis, { start, end }: Span) => article.text.slice(start, end);

test('gives the article in parts, letter for letter, and the place of what was referred to', async () => {
  const found = await around(referring(long, 'Boat 17'));
  expect(found).toMatchObject({ at: 17, before: 0, total: 40 });
  expect(found?.findings.map(({ citation }) => citation.exact)).toEqual(paragraphs);
  for (const { citation } of found?.findings ?? []) expect(letters(long, citation)).toBe(citation.exact);
});

test('a part is a plain citation; only what was referred to is marked', async () => {
  const found = await around(referring(short, 'It is the ice'));
  const { id, title } = found?.findings[0]?.citation.article ?? {};
  expect({ id, title }).toEqual({ id: 'short', title: null });
  expect(found?.findings).toEqual([
    {
      citation: expect.objectContaining({ exact: short.article.text }),
      answering: { exact: 'It is the ice', start: 20, end: 33 },
    },
  ]);
});

test('what goes over several parts is marked in each, and the first is the place', async () => {
  const words = letters(long, { start: paragraphs[0]?.length ?? 0, end: 1300 });
  const found = await around(referring(long, words));
  expect(found?.at).toBe(1);
  expect(found?.findings.map(({ answering }) => answering !== undefined).indexOf(true)).toBe(1);
  expect(found?.findings.filter(({ answering }) => answering)).toHaveLength(2);
});

test.each([
  ['an article that is not there', { ...referring(short, 'ferry'), article: 'AAAAAAAAAAA' }],
  ['letters that are others now', { ...referring(short, 'ferry'), mark: markOf('tram') }],
  ['a place behind the end', { ...referring(short, 'ferry'), end: 9_999 }],
])('gives nothing for %s', async (_, reference) => {
  expect(await around(reference)).toBeNull();
});

test('of an article that is 20,000 sentences, each a block of its own or all in one, it gives as many', async () => {
  const sentences = Array.from({ length: 20_000 }, (_, i) => `Tram ${i} was late.`);
  for (const between of ['\n', ' ']) {
    const endless = analysed(sentences.join(between), { id: 'trams' });
    const found = await createSurroundings(createReferences([endless]))(referring(endless, 'Tram 15000 '));
    expect(found?.findings).toHaveLength(300);
    expect(found?.findings[found.at]?.citation.exact).toContain('Tram 15000 was late.');
    for (const { citation } of found?.findings ?? []) expect(citation.exact.length).toBeLessThanOrEqual(700);
  }
});

test('where nothing is the article’s own text, what was referred to is all there is', async () => {
  const headline = { ...short, article: { ...short.article, body: [] } };
  const found = await createSurroundings(createReferences([headline]))(
    referring(short, 'The ferry is late.'),
  );
  expect(found).toMatchObject({ at: 0, before: 0, total: 1 });
  expect(found?.findings.map(({ citation }) => citation.exact)).toEqual(['The ferry is late.']);
});

test('the lines of a table or a list stand together', async () => {
  const rows = Array.from({ length: 60 }, (_, i) => `| Pier ${i} | closed |`);
  const list = Array.from({ length: 60 }, (_, i) => `- Pier ${i} stays closed.`);
  for (const lines of [rows, list]) {
    const text = lines.join('\n');
    let end = -1;
    const body = lines.map((line) => {
      const start = end + 1 + (line.startsWith('-') ? 2 : 0);
      end += 1 + line.length;
      return { start, end };
    });
    const { sentences, ...rest } = analysed(text);
    const table = { ...rest, sentences, article: { ...rest.article, text, body } };
    const found = await createSurroundings(createReferences([table]))(referring(table, 'Pier 40'));
    expect(found?.total).toBeLessThan(5);
    expect(found?.findings.map(({ citation }) => letters(table, citation))).toEqual(
      found?.findings.map(({ citation }) => citation.exact),
    );
    expect(found?.findings[found.at]?.answering?.exact).toBe('Pier 40');
  }
});

test('of a very long article it gives some hundred parts around the place', async () => {
  const lines = Array.from({ length: 1_000 }, (_, i) => `Line ${i}: ${'late '.repeat(130)}.`);
  const endless = analysed(lines.join('\n'));
  const far = createSurroundings(createReferences([endless]));
  const found = await far(referring(endless, 'Line 700:'));
  expect(found).toMatchObject({ at: 100, before: 600, total: 1_000 });
  expect(found?.findings).toHaveLength(300);
  expect(found?.findings[100]?.citation.exact).toMatch(/^Line 700:/);
  expect(await far(referring(endless, 'Line 998:'))).toMatchObject({ at: 298, before: 700 });
});
