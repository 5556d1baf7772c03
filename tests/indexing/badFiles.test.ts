import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { readCoverage } from '../../src/indexing/coverage.js';
import { temporaryFolder } from '../folders.js';
import { pdf } from '../reading/pdfs.js';
import { saved } from '../reading/saved.js';

const folder = temporaryFolder();
const gzip = (text: string) => gzipSync(text);
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);

/** One bad file of each kind, and why it is not read. */
const bad: Readonly<Record<string, readonly [content: string | Buffer, reason: RegExp]>> = {
  'bad/app.html': ['\x7FELF\x02', /^a program, no article$/],
  'bad/bomb.html': [gzipSync(Buffer.alloc(30 * 1024 * 1024)), /^larger than 20 MB$/],
  'bad/book.pdf': [pdf(Array.from({ length: 501 }, () => [])), /^a PDF of 501 pages; at most 500 are read$/],
  'bad/cut.gz': [
    half(gzip('The bridge is open. '.repeat(100))),
    /^a compressed file that ends in the middle$/,
  ],
  'bad/cut.json': ['[{"text": "The bridge', /^broken JSON: it ends in the middle, on line 1$/],
  'bad/cut.pdf': [half(pdf([[]])), /^a PDF that is broken or ends in the middle; save it again$/],
  'bad/cut.rss': ['<rss version="2.0"><channel><item>', /^a feed that is broken or ends in the middle/],
  'bad/deep.json': ['['.repeat(100_000), /^broken JSON/],
  'bad/empty.txt': ['', /^empty$/],
  'bad/encoding.txt': [Buffer.from('c\x81d\x8de\x8f', 'latin1'), /^not text in UTF-8 or another encoding/],
  'bad/fields.json': ['{"headline": "Bridge opens"}', /^"text" must be text$/],
  'bad/front.md': ['---\npublished: soon\n---\nThe bridge is open.', /"published" must be a day/],
  'bad/large.txt': [Buffer.alloc(20 * 1024 * 1024 + 1, 'x'), /^larger than 20 MB$/],
  'bad/letter.docx': ['PK\x03\x04 word/document.xml', /^a Word document; save it as text or HTML$/],
  'bad/line.md': ['word '.repeat(2_000_000), /^more than 1,000,000 characters of text/],
  'bad/menu.html': ['<!doctype html><title>Log in</title><p>Log in</p>', /^no article was found in it$/],
  'bad/page.mhtml': ['MIME-Version: 1.0\nContent-Type: multipart/related\n\n', /without the page in it/],
  'bad/rows.jsonl': ['{"text": \n', /^broken JSON: it ends in the middle, on line 1$/],
  'bad/scan.pdf': [pdf([[]]), /^a PDF without text/],
  'bad/zeros.txt': [Buffer.alloc(3_000), /^not a text file$/],
};

const sentence = (about: string) =>
  `“The ${about} is late this year again,” said Tom Berg in the harbour of ${about}.`;

/** The article of `saved` is one, in many formats: of all but one it is told that it is there already. */
const good = saved.map(({ name, bytes }, place) => ({ name: `good/${place}-${name}`, bytes }));

/** Each of these tells of something else. */
const subjects = [
  'ferry',
  'bridge',
  'tram',
  'tower',
  'school',
  'market',
  'theatre',
  'library',
  'station',
  'garden',
];
beforeAll(async () => {
  for (const sub of ['bad', 'good']) await mkdir(path.join(folder, sub));
  for (const [name, [content]] of Object.entries(bad))
    await writeFile(
      path.join(folder, name),
      typeof content === 'string' ? Buffer.from(content, 'latin1') : content,
    );
  for (const subject of subjects)
    await writeFile(path.join(folder, 'good', `${subject}.md`), sentence(subject));
  for (const { name, bytes } of good) await writeFile(path.join(folder, name), bytes);
  execFileSync('mkfifo', [path.join(folder, 'bad', 'pipe.txt')]);
  await symlink(path.join(folder, 'nowhere.txt'), path.join(folder, 'bad', 'link.txt'));
});

test.each([0, 2])(
  'beside bad files all good ones are read, each bad one is one problem (%i processes)',
  async (processes) => {
    const { articles, problems, copies } = await readCoverage(folder, { processes });
    const reasons = Object.fromEntries(problems.map(({ file, reason }) => [file.replace(/:1$/, ''), reason]));
    expect(reasons).toEqual({
      ...Object.fromEntries(
        Object.entries(bad).map(([name, [, reason]]) => [name, expect.stringMatching(reason)]),
      ),
      'bad/link.txt': 'a link that leads nowhere',
      'bad/pipe.txt': 'neither a file nor a folder',
    });
    expect(problems).toHaveLength(Object.keys(bad).length + 2);
    const files = [...articles, ...copies].map(({ file }) => file.replace(/:\d+$/, ''));
    expect(new Set(files)).toEqual(
      new Set([...subjects.map((name) => `good/${name}.md`), ...good.map(({ name }) => name)]),
    );
    expect(articles.map(({ file }) => file)).toEqual(
      expect.arrayContaining(subjects.map((name) => `good/${name}.md`)),
    );
  },
);
