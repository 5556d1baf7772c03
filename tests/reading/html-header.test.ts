import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/reading/read.js';

const paragraphs = [
  'The harbour bridge of Port Lorne opened on Monday, after nine years of work, two floods and three mayors.',
  '“It holds,” said the engineer Ada Moss, who walked across it first, with her two daughters and a dog.',
  'The town had waited for the crossing since the old ferry sank, in the winter storms, more than a decade ago.',
];
const article = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
const page = (head: string, body = article, language = 'en') =>
  `<!doctype html><html lang="${language}"><head>${head}</head><body><article><h1>Harbour bridge opens</h1>${body}</article></body></html>`;
const read = (html: string) => readArticle({ id: 'one.html', format: 'html', text: html });

const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
const linked = (data: unknown) => script(JSON.stringify(data));
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const canonical = (url: string) => `<link rel="canonical" href="${url}">`;
const news = { '@type': 'NewsArticle', headline: 'A bridge' };
const json = JSON.stringify(news);

test.each<[string, string, object]>([
  ['a list', linked([{ '@type': 'WebSite' }, news]), { title: 'A bridge' }],
  ['a list in a list', linked([[news]]), { title: 'A bridge' }],
  ['a main entity', linked({ '@type': 'WebPage', mainEntity: news }), { title: 'A bridge' }],
  ['a second script', linked({ '@type': 'Organization' }) + linked(news), { title: 'A bridge' }],
  ['several articles', linked([news, { ...news, headline: 'A ferry' }]), { title: 'A bridge' }],
  [
    'an article behind another kind of one',
    linked([{ '@type': 'Article', headline: 'A ferry' }, news]),
    { title: 'A bridge' },
  ],
  ['CDATA', script(`//<![CDATA[\n${json}\n//]]>`), { title: 'A bridge' }],
  ['a comment', script(`<!--${json}-->`), { title: 'A bridge' }],
  ['a semicolon behind it', script(`${json};`), { title: 'A bridge' }],
  ['a comma too many', script(json.replace('}', ',}')), { title: 'A bridge' }],
  ['a line break inside a text', script(json.replace('A bridge', 'A\nbridge')), { title: 'A bridge' }],
  ['a broken script before a whole one', script('{"@type":') + linked(news), { title: 'A bridge' }],
  ['no headline', linked({ '@type': 'NewsArticle' }), { title: 'Harbour bridge opens' }],
  [
    'fields of the wrong kind',
    linked({ ...news, headline: 7, author: 7, datePublished: {} }),
    { byline: null },
  ],
  [
    'an author by reference',
    linked({
      '@graph': [
        { ...news, author: { '@id': '#r' } },
        { '@id': '#r', name: 'Ruth Vale' },
      ],
    }),
    { byline: 'Ruth Vale' },
  ],
  [
    'references in a circle',
    linked({
      '@graph': [
        { ...news, author: { '@id': '#r' } },
        { '@id': '#r', name: { '@id': '#r' } },
      ],
    }),
    { byline: null },
  ],
])('JSON-LD with %s is read', (_, head, expected) => {
  expect(read(page(head))).toMatchObject(expected);
});

const published = (day: unknown) => linked({ ...news, datePublished: day });

describe('the day of publication', () => {
  test.each<[string, string, string | null]>([
    [
      'is not the day of a change',
      linked({ ...news, datePublished: '2018-05-05', dateModified: '2019-01-02' }),
      '2018-05-05',
    ],
    ['is unknown where only a change is dated', linked({ ...news, dateModified: '2019-01-02' }), null],
    ['is unknown where a meta tag dates a change', meta('article:modified_time', '2019-01-02'), null],
    ['is not the year one', published('0001-01-01T00:00:00'), null],
    ['is not a computer’s first', published('1970-01-01T00:00:00Z'), null],
    [
      'is a later witness’s where the first is no day',
      published('soon') + meta('date', '2018-05-05'),
      '2018-05-05',
    ],
    ['is as printed, far east', published('2018-05-05T00:30:00+13:00'), '2018-05-05'],
    ['is as printed, far west', published('2018-05-05T23:30:00-11:00'), '2018-05-05'],
    ['is as printed, in UTC', published('2018-05-05T23:30:00Z'), '2018-05-05'],
    [
      'is the address’s where UTC is already a day ahead',
      published('2018-05-06T03:30:00Z') + canonical('https://ferry.example/2018/05/05/bridge'),
      '2018-05-05',
    ],
    [
      'is not the address’s where that is another day',
      published('2018-05-09T03:30:00Z') + canonical('https://ferry.example/2018/05/05/bridge'),
      '2018-05-09',
    ],
    ['is in the address', canonical('https://ferry.example/2018/05/05/bridge'), '2018-05-05'],
    [
      'is in the address as one number',
      canonical('https://ferry.example/bridge-20180505.html'),
      '2018-05-05',
    ],
    ['is unknown by year and month', canonical('https://ferry.example/2018/05/bridge'), null],
    ['is unknown by a number that is no day', canonical('https://ferry.example/20181345/bridge'), null],
    ['is unknown without a word on it', '', null],
  ])('%s', (_, head, day) => {
    expect(read(page(head)).published).toBe(day);
  });

  test.each([
    ['en', null],
    ['en-US', null],
    ['en-GB', '2025-04-03'],
    ['de', '2025-04-03'],
    ['', null],
  ])('03/04/2025 on a page in "%s" is %s', (language, day) => {
    expect(read(page(meta('date', '03/04/2025'), article, language)).published).toBe(day);
  });

  test('is none after the page was saved', () => {
    const note =
      '<!-- Page saved with SingleFile \n url: https://ferry.example/2019/05/05/bridge \n saved date: Sat May 05 2018 10:00:00 GMT+0200 -->';
    expect(read(page(published('2019-05-05')).replace('<html', `${note}<html`))).toMatchObject({
      published: null,
      captured: '2018-05-05',
    });
  });
});

test.each<[string, string | null, string | null]>([
  ['By Ruth Vale', 'Ruth Vale', null],
  ['The Ferry', null, null],
  ['admin', null, null],
  ['Staff', null, null],
  ['Associated Press', null, 'Associated Press'],
  ['Ruth Vale, Reuters', 'Ruth Vale', 'Reuters'],
])('the author "%s" is the byline %s and the agency %s', (author, byline, agency) => {
  const head = meta('author', author) + meta('publisher', 'The Ferry');
  expect(read(page(head))).toMatchObject({ byline, agency, publisher: 'The Ferry' });
});

test.each<[string, string, string, string | null]>([
  [
    'a dateline',
    '',
    '<p>PORT LORNE (AP) — The bridge opened, officials of the harbour said today.</p>',
    'Associated Press',
  ],
  ['JSON-LD', linked({ ...news, sourceOrganization: { name: 'Reuters' } }), '', 'Reuters'],
  ['no quoted agency', '', '<p>The bridge of Port Lorne had opened in the morning, Yonhap said.</p>', null],
  [
    'no word that looks like one',
    '',
    '<p>AP classes of the school crossed the bridge on Monday morning.</p>',
    null,
  ],
])('the agency is told by %s', (_, head, first, agency) => {
  expect(read(page(head, first + article)).agency).toBe(agency);
});

test.each<[string, string | null, string]>([
  ['Harbour bridge opens | The Ferry', 'The Ferry', 'Harbour bridge opens'],
  ['Harbour bridge opens - The Ferry', 'The Ferry', 'Harbour bridge opens'],
  ['The Ferry: Harbour bridge opens', null, 'Harbour bridge opens'],
  ['Harbour bridge opens', null, 'Harbour bridge opens'],
])('the title "%s" names %s', (title, publisher, headline) => {
  expect(read(page(`<title>${title}</title>`))).toMatchObject({ publisher, title: headline });
});

test.each<[string, string, object]>([
  [
    'a browser',
    '<!-- saved from url=(0028)https://ferry.example/bridge -->',
    { url: 'https://ferry.example/bridge', captured: null },
  ],
  [
    'SingleFile',
    '<!-- Page saved with SingleFile \n url: https://ferry.example/bridge \n saved date: Sat Feb 08 2025 23:30:00 GMT-0800 (PST) -->',
    { url: 'https://ferry.example/bridge', captured: '2025-02-08' },
  ],
  [
    'the Wayback Machine',
    '<!-- FILE ARCHIVED ON 23:30:00 Feb 08, 2025 AND RETRIEVED FROM THE INTERNET ARCHIVE ON 10:00:00 Mar 01, 2026. -->',
    { captured: '2025-02-08', published: null },
  ],
])('a page says when and where it was saved by %s', (_, note, expected) => {
  expect(read(page('').replace('<html', `${note}<html`))).toMatchObject(expected);
});

test.each([
  ['en_US', 'en-US'],
  ['DE', 'de'],
  ['no language at all', null],
])('the language "%s" is %s', (printed, tag) => {
  expect(read(page('', article, printed)).language).toBe(tag);
});
