import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlainError } from '../../src/model.js';
import { readArticle } from '../../src/reading/read.js';
import type { Format } from '../../src/reading/source.js';

const paragraphs = [
  'The harbour bridge of Port Lorne opened on Monday, after nine years of work, two floods and three mayors.',
  '“It holds,” said the engineer Ada Moss, who walked across it first, with her two daughters and a dog.',
  'The town had waited for the crossing since the old ferry sank, in the winter storms, more than a decade ago.',
];
const html = [
  '<!doctype html><html lang="en"><head><title>Harbour bridge opens | The Ferry</title>',
  '<meta name="author" content="By Ruth Vale"><meta property="og:url" content="https://ferry.example/2018/05/05/bridge">',
  '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"Harbour bridge opens",',
  '"datePublished":"2018-05-05T23:00:00-05:00","author":[{"@id":"#ruth"},{"name":"Ruth Vale"}]}]}</script>',
  '</head><body><nav><ul><li><a href="/">News</a><li><a href="/s">Sport</a></ul></nav>',
  '<article itemscope><h1>Harbour bridge opens</h1><time datetime="2018-05-05">5 May 2018</time>',
  ...paragraphs.map((paragraph) => `<p class="text">${paragraph}</p>`),
  '<table><tr><td>Toll</table><figure><img><figcaption>The bridge.</figcaption></figure></article>',
  '<aside><h2>Related</h2><a href="/x">Ferry sold</a></aside><!-- saved --></body></html>',
].join('\n');
const dump = [
  ...['  • News', '  • Sport', '', 'Harbour bridge opens', '', 'By Ruth Vale', '5 May 2018 08:11', ''],
  ...paragraphs.flatMap((paragraph) => [paragraph, '']),
  ...['Photo: Kim Alder', '', 'Related News', '', 'Ferry sold', 'Read more »', '', 'Tags', '• Bridges'],
  ...['© 2018 The Ferry. All rights reserved.', 'Render Time: 2018-05-09 06:34:28'],
].join('\n');

/** A text in pieces that a mangler may take away, double or move: tags and words of HTML, lines of a dump. */
const tags = html.split(/(?=<)|(?<=>)|(?<=["=])/);
const lines = dump.split(/(?<=\n)/);

const foreign = fc.constantFrom(
  '\r\n',
  '\n',
  '\t',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\uD83D',
  '"',
  '<',
  '&#x0;',
);

/** The same pieces: cut off at either end, some left out, some doubled, some moved, foreign ones put in. */
const mangled = (pieces: readonly string[]) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(pieces.length), fc.constantFrom('drop', 'double', 'move', 'put')), {
        maxLength: 25,
      }),
      fc.array(foreign, { minLength: 1, maxLength: 4 }),
      fc.nat(40),
      fc.nat(40),
    )
    .map(([changes, strange, head, tail]) => {
      const result = [...pieces];
      for (const [index, [place, change]] of changes.entries()) {
        const piece = result[place] ?? '';
        const put = strange[index % strange.length] ?? '';
        const instead = { drop: [], double: [piece, piece], move: [], put: [put, piece] }[change] ?? [];
        result.splice(place, 1, ...instead);
        if (change === 'move') result.push(piece);
      }
      const text = result.join('');
      return text.slice(head, Math.max(text.length - tail, head));
    });

const wholeWays: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => text.replaceAll('\n', ' '),
  (text) => text.replaceAll('\n', ''),
  (text) => text.replaceAll(' ', '\t'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', ' \u200b'),
  (text) => text.replace(/[“”"]/g, ''),
];

const written = (pieces: readonly string[]) =>
  fc.tuple(mangled(pieces), fc.constantFrom(...wholeWays)).map(([text, way]) => way(text));

/** Reads a text, and says what is wrong with the body's spans: nothing, where the text is refused in plain words. */
function faultsIn(format: Format, text: string): string[] {
  try {
    const article = readArticle({ id: 'one', format, text });
    return article.body.flatMap(({ start, end }, place) => {
      const above = article.body[place - 1]?.end ?? 0;
      const inside = start >= above && start < end && end <= article.text.length;
      const blank = article.text.slice(start, end).trim() === '';
      return inside && !blank ? [] : [`${start}–${end}`];
    });
  } catch (error) {
    if (error instanceof PlainError) return [];
    throw error;
  }
}

test.each<[string, Format, readonly string[], number]>([
  ['a page’s HTML', 'html', tags, 150],
  ['a piece of HTML', 'fragment', tags, 100],
  ['a page dump', 'page', lines, 300],
  ['a dump without its tags', 'page', tags, 150],
  ['plain text', 'plain', lines, 100],
  ['Markdown', 'markdown', lines, 150],
])('however %s is mangled, its spans stay in order, apart and in the text', (_, format, pieces, numRuns) => {
  fc.assert(
    fc.property(written(pieces), (text) => faultsIn(format, text).length === 0),
    { numRuns },
  );
});

test('a page cut off anywhere keeps what it has of the article', () => {
  const until = html.indexOf('</article>');
  for (let end = html.indexOf(paragraphs[2] ?? '') + 110; end < until; end += 7) {
    const article = readArticle({ id: 'one', format: 'html', text: html.slice(0, end) });
    expect(article.text).toContain(paragraphs[0]);
    expect(article.text).toContain(paragraphs[1]);
    expect(article).toMatchObject({ title: 'Harbour bridge opens', published: '2018-05-05' });
  }
});

test.each(wholeWays.slice(0, 3))('line breaks of any system give the same dump (%#)', (way) => {
  const { text, body } = readArticle({ id: 'one', format: 'page', text: way(dump) });
  expect(body.map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
});
