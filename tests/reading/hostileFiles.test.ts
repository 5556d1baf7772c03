import { deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../folders.js';
import { pdf, pdfOf, printed } from './pdfs.js';
import { printedBlocks, readSaved } from './reading.js';
import { paragraphs } from './saved.js';

const folder = temporaryFolder();
const megabyte = 1024 * 1024;
const [sentence = ''] = paragraphs;
const text = paragraphs.join('\n\n');
const html = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
const times = (count: number, of: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => of(place));
const entities = times(20, (place) => `<!ENTITY e${place + 1} "${`&e${place};`.repeat(10)}">`).join('');
const rss = (doctype: string, description: string) =>
  `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>T</title><item><title>X</title><description>${description}</description></item></channel></rss>`;
const mime = (parts: string, boundary = 'x') =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="${boundary}"\r\n\r\n${parts}`;
const part = (boundary: string) => `Content-Type: multipart/related; boundary="${boundary}"\r\n\r\n`;
const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O (${'x'.repeat(32)}) /U (${'y'.repeat(32)}) /P -4 >> /ID [(aaaaaaaaaaaaaaaa) (aaaaaaaaaaaaaaaa)]`;
const deep = (open: string, close: string) => open.repeat(100_000) + close.repeat(100_000);
const bomb = deflateSync(Buffer.alloc(150 * megabyte, ' '));

test.each<[string, string, string | Uint8Array, RegExp]>([
  ['HTML without an article', 'a.html', '<!doctype html><title>Log in</title><p>Log in</p>', /^no article/],
  ['Markdown without an article', 'a.md', '---\ntitle: Bridge\n---\n\n', /^no article|^empty/],
  ['JSON without one', 'a.json', '{}', /^"text" must be text$/],
  ['a list without one', 'a.json', '[]', /^a list without articles$/],
  [
    'a feed without one',
    'a.rss',
    '<rss version="2.0"><channel><title>T</title></channel></rss>',
    /^a feed without/,
  ],
  [
    'a feed of teasers',
    'a.rss',
    rss('', sentence),
    /^1 of the feed's 1 entries are teasers; save the articles/,
  ],
  [
    'a saved page without the page',
    'a.mhtml',
    mime('--x\r\nContent-Type: image/png\r\n\r\nx'),
    /without the page/,
  ],
  ['a PDF without text', 'a.pdf', pdf([[]]), /^a PDF without text, perhaps of scanned pages/],
  ['a PDF without pages', 'a.pdf', pdf([]), /^a PDF without text/],
  ['a locked PDF', 'a.pdf', pdf([printed([sentence])], '', locked), /^a PDF that is locked by a password/],
  ['a book', 'a.pdf', pdf(times(501, () => '').map(() => [])), /^a PDF of 501 pages; at most 500/],
  [
    'a bomb in a PDF',
    'a.pdf',
    pdfOf([{ bytes: bomb, filter: '/FlateDecode' }]),
    /^a PDF that unpacks to more/,
  ],
  [
    'a bomb in a bomb in a PDF',
    'a.pdf',
    pdfOf([{ bytes: deflateSync(bomb), filter: '[/FlateDecode /FlateDecode]' }]),
    /^a PDF that unpacks to more/,
  ],
  ['lists nested 100,000 deep', 'a.json', deep('[', ']'), /^the row must be an object/],
  ['lists nested 100,000 deep and cut', 'a.json', '['.repeat(100_000), /^broken JSON: it ends in the middle/],
  [
    'wrappers nested 100,000 deep',
    'a.json',
    `${'{"items":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    /^"text" must/,
  ],
  [
    'a name nested 100,000 deep',
    'a.json',
    `{"text":"A.","publisher":${'{"name":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
    /^"publisher" must be text/,
  ],
  ['a feed nested 50,000 deep', 'a.rss', `<rss><channel>${'<a>'.repeat(50_000)}`, /^a feed that is broken/],
  ['a feed of tags that never end', 'a.rss', `<rss><channel>${'<a '.repeat(megabyte)}`, /its tags never end/],
  [
    'more tags than a page has',
    'a.html',
    `<html><body>${'<p>x</p>'.repeat(300_000)}`,
    /more than 200,000 tags/,
  ],
  ['boundaries without end', 'a.mhtml', mime('--x\r\n'.repeat(500_000)), /without the page in it/],
  [
    'parts without end',
    'a.mhtml',
    mime('--x\r\nContent-Type: text/plain\r\n\r\na\r\n'.repeat(100_000)),
    /without the page/,
  ],
  [
    'parts in parts without end',
    'a.mhtml',
    mime(times(10_000, (place) => `--x${place}\r\n${part(`x${place + 1}`)}`).join(''), 'x0'),
    /without the page/,
  ],
  [
    'a part that is its own parts',
    'a.mhtml',
    mime(`--x\r\n${part('x')}`.repeat(100_000)),
    /without the page/,
  ],
  [
    'headers without end',
    'a.mhtml',
    `MIME-Version: 1.0\r\nContent-Type: text/html\r\n${'X: y\r\n'.repeat(500_000)}`,
    /without the page/,
  ],
  [
    'YAML that refers to itself',
    'a.md',
    `---\na: &a [x, x]\nb: [*a, *a]\n---\n${text}`,
    /front matter is not valid YAML/,
  ],
  [
    'YAML nested 4,000 deep',
    'a.md',
    `---\na: ${'['.repeat(4_000)}${']'.repeat(4_000)}\n---\n${text}`,
    /it nests too deeply$/,
  ],
  [
    'an article of 2 MB',
    'a.json',
    JSON.stringify({ text: `${sentence} `.repeat(20_000) }),
    /^more than 1,000,000 char/,
  ],
  ['a gzip bomb of zeros', 'a.gz', gzipSync(Buffer.alloc(200 * megabyte)), /^larger than 20 MB$/],
])('%s is a problem', async (_, name, content, reason) => {
  const { entries, problems } = await readSaved(folder, name, content);
  expect(entries).toEqual([]);
  expect(problems.map((problem) => problem.reason)).toEqual([expect.stringMatching(reason)]);
});

test.each<[string, string, string]>([
  [
    'in which entities stand for entities',
    'a.rss',
    rss(`<!DOCTYPE rss [<!ENTITY e0 "ha">${entities}]>`, `${html.replaceAll('<', '&lt;').repeat(2)} &e20;`),
  ],
  ['nested 10,000 deep in blocks', 'a.html', `<html><body>${'<div>'.repeat(10_000)}${html}`],
  ['nested 10,000 deep in tables', 'a.html', `<html><body>${'<table><tr><td>'.repeat(10_000)}${html}`],
  ['nested 10,000 deep in a line', 'a.html', `<html><body><p>${'<b>'.repeat(10_000)}</p>${html}`],
  [
    'with 100,000 lists nested in a field',
    'a.json',
    `{"text":${JSON.stringify(text)},"x":${deep('[', ']')}}`,
  ],
  [
    'with data nested 50,000 deep',
    'a.html',
    `<html><head><script type="application/ld+json">${'{"@graph":['.repeat(50_000)}${']}'.repeat(50_000)}</script></head><body><article>${html}</article></body></html>`,
  ],
])('a file %s gives its article', async (_, name, content) => {
  const found = await readSaved(folder, name, content);
  expect(found.problems).toEqual([]);
  expect(printedBlocks(found)[0]).toEqual(expect.arrayContaining(paragraphs));
});
