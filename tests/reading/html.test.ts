import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/reading/read.js';
import { blocks } from './bodies.js';

const paragraphs = [
  'The harbour bridge of Port Lorne opened on Monday, after nine years of work, two floods and three mayors.',
  '“It holds,” said the engineer Ada Moss, who walked across it first, with her two daughters and a dog.',
  'The town had waited for the crossing since the old ferry sank, in the winter storms, more than a decade ago.',
];
const article = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
const page = (head: string, inside = article) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">News</a> <a href="/s">Sport</a></nav><article><h1>Harbour bridge opens</h1>${inside}</article><footer>© 2018 The Ferry. All rights reserved.</footer></body></html>`;
const read = (text: string) => readArticle({ id: 'one.html', format: 'html', text });

test('the text is the blocks, an empty line between them', () => {
  expect(read(page('')).text).toBe(paragraphs.join('\n\n'));
  expect(blocks('html', page(''))).toEqual(paragraphs);
});

test.each<[string, string, string[]]>([
  ['white space is collapsed', `<p>It\n  <b>holds</b>.</p>${article}`, ['It holds.', ...paragraphs]],
  [
    'list items are blocks',
    `${article}<ul><li>Nine years of work.</li><li>Two floods.</li></ul>`,
    [...paragraphs, 'Nine years of work.', 'Two floods.'],
  ],
  [
    'scripts and captions are no text',
    `${article}<script>let a = "said";</script><figure><img><figcaption>A bridge.</figcaption></figure>`,
    paragraphs,
  ],
  ['an advertisement’s mark is left out', `<p>Advertisement</p>${article}`, paragraphs],
])('%s', (_, inside, expected) => {
  expect(blocks('html', page('', inside))).toEqual(expected);
});

test('a page in which readability finds nothing is read by its lines', () => {
  expect(blocks('html', `<div>${paragraphs.join('<br><br>')}</div>`)).toEqual(paragraphs);
});

const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the header', () => {
  test.each<[string, string, object]>([
    [
      'from JSON-LD',
      linked({
        '@type': 'NewsArticle',
        headline: 'A bridge',
        author: [{ name: 'Ruth Vale' }, { name: 'Tom Reed' }],
        publisher: { name: 'The Ferry' },
        datePublished: '2018-05-05T23:00:00-05:00',
        url: 'https://ferry.example/bridge',
      }),
      {
        title: 'A bridge',
        byline: 'Ruth Vale, Tom Reed',
        publisher: 'The Ferry',
        published: '2018-05-05',
        url: 'https://ferry.example/bridge',
        language: 'en-GB',
      },
    ],
    [
      'from JSON-LD in a graph',
      linked({
        '@graph': [
          { '@type': 'WebSite', name: 'Site' },
          { '@type': ['Article'], headline: 'Q&amp;A' },
        ],
      }),
      { title: 'Q&A' },
    ],
    [
      'from meta tags',
      '<meta property="og:title" content="A bridge"><meta name="author" content="By Ruth Vale"><meta property="og:site_name" content="The Ferry"><meta property="article:published_time" content="2018-05-05T10:00:00Z">',
      { title: 'A bridge', byline: 'Ruth Vale', publisher: 'The Ferry', published: '2018-05-05' },
    ],
    [
      'past broken JSON-LD',
      '<script type="application/ld+json">{"@type": </script>',
      { title: 'Harbour bridge opens', published: null },
    ],
    [
      'past an implausible day',
      `${linked({ '@type': 'Article', datePublished: '1901-01-01' })}<meta name="date" content="2018-05-05">`,
      { published: '2018-05-05' },
    ],
    [
      'past an author who is an address',
      '<meta name="author" content="https://ferry.example/ruth">',
      { byline: null },
    ],
    [
      'without anything',
      '',
      {
        title: 'Harbour bridge opens',
        byline: null,
        published: null,
        captured: null,
        url: null,
      },
    ],
  ])('%s', (_, head, expected) => {
    expect(read(page(head))).toMatchObject(expected);
  });

  test('from the printed lines, where the metadata says nothing', () => {
    const header = '<p>By Ruth Vale</p><p>5 May 2018 10:00</p>';
    expect(read(page('', header + article))).toMatchObject({ byline: 'Ruth Vale', published: '2018-05-05' });
  });

  test('from <time>', () => {
    expect(read(page('', `<time datetime="2018-05-05">Saturday</time>${article}`)).published).toBe(
      '2018-05-05',
    );
  });
});

test.each<[string, string, string | null]>([
  ['of publication', '<time datetime="2018-05-05">5 May 2018</time>', '2018-05-05'],
  ['of a change', '<p>Last updated <time datetime="2018-05-05">5 May</time></p>', null],
  ['of a change, said inside', '<time datetime="2018-05-05">Updated 5 May</time>', null],
  ['of both', '<p>Published <time datetime="2018-05-05">5 May</time>, updated 6 May</p>', '2018-05-05'],
  ['of a box beside it', '<aside><time datetime="2011-01-01">From the archive</time></aside>', null],
])('a day %s in an article', (_, time, published) => {
  const html = `<html><head><title>Bridge opens</title></head><body><article><h1>Bridge opens</h1>${time}<p>${'The harbour bridge of Port Lorne opened after nine years of work. '.repeat(6)}</p></article></body></html>`;
  expect(readArticle({ id: 'one', format: 'html', text: html }).published).toBe(published);
});
