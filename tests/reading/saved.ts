import type { FormatName } from '../../src/reading/corpus/articles.js';
import { pdf, printed } from './pdfs.js';

/** An article, and how people may have saved it: made up, like the town it is about. */
export const paragraphs = [
  'The harbour bridge of Port Lorne opened on Monday, after nine years of work, two floods and three mayors.',
  '"It holds," said the engineer Ada Moss, who walked across it first, with her two daughters and a dog.',
  'The town had waited for the crossing since the old ferry sank, in the winter storms, more than a decade ago.',
  'Ruth Vale, the mayor, promised that nobody would pay for crossing it, neither this year nor in the years to come.',
];
export const title = 'Harbour bridge of Port Lorne opens';

const html = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
const page = `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>\n<body><nav><a href="/">News</a> <a href="/s">Sport</a></nav><article><h1>${title}</h1>\n${html}\n</article></body></html>\n`;
const text = paragraphs.join('\n\n');
const row = { id: 'bridge', title, text, published: '2025-02-08', publisher: 'The Ferry' };
const more = paragraphs.map((paragraph) => paragraph.toUpperCase());

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Ferry</title>
<link>https://ferry.example/</link><description>News</description><language>en</language>
<item><title>${title}</title><link>https://ferry.example/bridge</link><guid isPermaLink="false">17</guid>
<pubDate>Sat, 08 Feb 2025 23:30:00 -0500</pubDate><description>The bridge is open.</description>
<content:encoded><![CDATA[${html}]]></content:encoded></item>
</channel></rss>
`;
const atom = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Ferry</title><id>urn:ferry</id><updated>2025-02-09T00:00:00Z</updated>
<entry><id>urn:ferry:17</id><title>${title}</title><link href="https://ferry.example/bridge"/><published>2025-02-08T23:30:00-05:00</published>
<updated>2025-02-09T10:00:00Z</updated><author><name>Tom Ash</name></author>
<content type="html">${html.replaceAll('<', '&lt;').replaceAll('"', '&quot;')}</content></entry></feed>
`;
const rdf = `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="https://ferry.example/"><title>The Ferry</title><link>https://ferry.example/</link></channel>
<item rdf:about="https://ferry.example/bridge"><title>${title}</title><link>https://ferry.example/bridge</link><dc:date>2025-02-08T23:30:00-05:00</dc:date>
<content:encoded><![CDATA[${html}]]></content:encoded></item></rdf:RDF>
`;
const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Ferry',
  items: [
    {
      id: '17',
      url: 'https://ferry.example/bridge',
      title,
      content_html: html,
      date_published: '2025-02-08T23:30:00-05:00',
    },
  ],
});

/** A page as Chrome saves it, with a frame and a picture beside it. */
const mhtml = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://ferry.example/bridge',
  'Subject: Harbour bridge',
  'Date: Sun, 9 Feb 2025 08:00:00 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----MultipartBoundary--x----"',
  '',
  '',
  '------MultipartBoundary--x----',
  'Content-Type: text/html',
  'Content-ID: <frame-1@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://ferry.example/bridge',
  '',
  page.replaceAll('=', '=3D').replaceAll('nine years', 'nine=\n years').replaceAll('\n', '\r\n'),
  '------MultipartBoundary--x----',
  'Content-Type: text/html',
  'Content-Location: cid:frame-2@mhtml.blink',
  '',
  '<html><body><p>Buy a boat today, the best boats of the whole coast are sold here by Harry.</p></body></html>',
  '------MultipartBoundary--x----',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://ferry.example/bridge.png',
  '',
  'iVBORw0KGgo=',
  '------MultipartBoundary--x------',
  '',
].join('\r\n');

/** One file, how it is read, and whether it holds more than the one article. */
export interface SavedFile {
  readonly name: string;
  readonly format: FormatName;
  readonly bytes: Buffer;
}

const file = (name: string, format: FormatName, content: string | Buffer): SavedFile => ({
  name,
  format,
  bytes: Buffer.from(content as string),
});

/** The article in every format that is read. */
export const saved: readonly SavedFile[] = [
  file('bridge.txt', 'plain text', `${title}\n\n${text}\n`),
  file(
    'dump.txt',
    'page dump',
    `News\nSport\nWeather\nLog in\nSubscribe\n\n${title}\n\nBy Tom Ash\n8 February 2025\n\n${text}\n\nRelated news\nBoats sold\nHarbour sale ends\nRead more\n© 2025 The Ferry. All rights reserved.\nPrivacy policy\nTerms of use\n`,
  ),
  file('bridge.md', 'Markdown', `---\ntitle: ${title}\npublished: 2025-02-08\n---\n\n${text}\n`),
  file('bridge.html', 'HTML', page),
  file('bridge.mhtml', 'MHTML', mhtml),
  file('bridge.json', 'JSON', JSON.stringify([row], null, 2)),
  file(
    'bridge.jsonl',
    'JSONL',
    `${JSON.stringify(row)}\n${JSON.stringify({ ...row, id: 'again', text: more.join('\n\n') })}\n`,
  ),
  file('bridge.rss', 'RSS', rss),
  file('bridge.atom', 'Atom', atom),
  file('bridge.rdf', 'RDF', rdf),
  file('feed.json', 'JSON Feed', jsonFeed),
  file(
    'bridge.pdf',
    'PDF',
    pdf(
      [[{ text: title, x: 72, y: 790, size: 20 }, ...printed(paragraphs)]],
      '/CreationDate (D:20250209080000Z)',
    ),
  ),
];
