import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Article, PlainError, type Problem } from '../../src/model.js';
import { temporaryFolder } from '../folders.js';
import { readCorpus } from './readCorpus.js';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

async function save(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

const isProblem = (found: Article | Problem): found is Problem => 'reason' in found;

/** Everything a corpus yields, and the error that it ends with. */
async function readAll(path = folder) {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  let error: unknown = null;
  try {
    for await (const found of readCorpus(path))
      isProblem(found) ? problems.push(found) : articles.push(found);
  } catch (thrown) {
    error = thrown;
  }
  return { articles, problems, error, ids: articles.map(({ id }) => id) };
}

const sentence = 'The harbour bridge of Port Lorne opened on Monday after nine years of work.';

describe('a folder', () => {
  test('is read with its subfolders, in order, by file type', async () => {
    await save({
      'b/two.md': `# Two\n\n${sentence}`,
      'a.txt': sentence,
      'c.html': `<p>${sentence}</p>`,
      'd.json': JSON.stringify({ text: sentence }),
      'e.jsonl': `${JSON.stringify({ id: 'row', text: sentence })}\n\n${JSON.stringify({ text: sentence })}\n`,
      'f.json': JSON.stringify([{ id: 7, text: sentence }, { text: sentence }]),
    });
    const { ids, problems, error } = await readAll();
    expect(ids).toEqual(['a.txt', 'b/two.md', 'c.html', 'd.json', 'row', 'e.jsonl:3', '7', 'f.json:2']);
    expect(problems).toEqual([]);
    expect(error).toBeNull();
  });

  test('leaves out what is no article', async () => {
    await save({
      'a.md': sentence,
      'README.md': 'About.',
      '.hidden.md': 'No.',
      'node_modules/x.md': 'No.',
      '.git/x.md': 'No.',
    });
    expect(await readAll()).toMatchObject({ ids: ['a.md'], problems: [] });
  });

  test('keeps Windows line breaks and drops the byte order mark', async () => {
    await save({ 'a.md': `\uFEFFOne.\r\n\r\nTwo.` });
    const { articles } = await readAll();
    expect(articles[0]?.text).toBe('One.\r\n\r\nTwo.');
    expect(articles[0]?.body).toEqual([
      { start: 0, end: 4 },
      { start: 8, end: 12 },
    ]);
  });
});

test('an article with the id of another is called after its place', async () => {
  await save({
    'a.jsonl': `${JSON.stringify({ id: 0, text: sentence })}\n`,
    'b.jsonl': `${JSON.stringify({ id: 0, text: `${sentence} So it is.` })}\n`,
  });
  expect(await readAll()).toMatchObject({ ids: ['0', 'b.jsonl:1'], problems: [] });
});

describe('what cannot be read is a problem, and the rest is read', () => {
  test.each<[string, Record<string, string | Uint8Array>, string, RegExp]>([
    ['an empty file', { 'bad.txt': ' \n' }, 'bad.txt', /empty/],
    ['a menu without an article', { 'bad.txt': 'Home\nNews\n' }, 'bad.txt', /no article/],
    ['a binary file', { 'bad.txt': new Uint8Array([80, 75, 0, 0, 1]) }, 'bad.txt', /not a text file/],
    ['another encoding', { 'bad.txt': new Uint8Array([0x63, 0xe9, 0x64]) }, 'bad.txt', /UTF-8/],
    [
      'a Word document',
      { 'bad.docx': 'PK\x03\x04 word/document.xml' },
      'bad.docx',
      /a Word document; save it/,
    ],
    ['source code', { 'bad.js': 'let a = 1;' }, 'bad.js', /source code/],
    ['front matter with a wrong day', { 'bad.md': '---\npublished: soon\n---\nX.' }, 'bad.md', /"published"/],
    ['broken JSON', { 'bad.json': '{' }, 'bad.json', /broken JSON/],
    [
      'a broken line',
      { 'bad.jsonl': `${JSON.stringify({ id: 'row', text: sentence })}\n{"text": \n` },
      'bad.jsonl:2',
      /broken JSON/,
    ],
    ['a row without text', { 'bad.jsonl': '{"id": "x"}' }, 'bad.jsonl:1', /"text" must be text/],
    ['a row that is none', { 'bad.jsonl': '5' }, 'bad.jsonl:1', /the row must be an object/],
    [
      'a row with a wrong day',
      { 'bad.jsonl': '{"text": "A.", "published": "soon"}' },
      'bad.jsonl:1',
      /"published" must be a day/,
    ],
    [
      'a row with a wrong format',
      { 'bad.json': '[{"text": "A.", "format": "pdf"}]' },
      'bad.json:1',
      /"format" must be/,
    ],
    [
      'a file that is too large',
      { 'bad.txt': new Uint8Array(20 * 1024 * 1024 + 1).fill(65) },
      'bad.txt',
      /larger than 20 MB/,
    ],
  ])('%s', async (_, files, file, reason) => {
    await save({ 'good.md': sentence, ...files });
    const { ids, problems, error } = await readAll();
    expect(ids).toContain('good.md');
    expect(problems).toEqual([{ file, reason: expect.stringMatching(reason) }]);
    expect(error).toBeNull();
  });

  test('a link that leads out of the folder', async () => {
    const outside = temporaryFolder();
    await writeFile(join(outside, 'secret.md'), sentence);
    await save({ 'good.md': sentence });
    await symlink(join(outside, 'secret.md'), join(folder, 'link.md'));
    await symlink(outside, join(folder, 'linked'));
    await symlink(join(folder, 'nowhere.md'), join(folder, 'loose.md'));
    await symlink(folder, join(folder, 'round'));
    const { ids, problems } = await readAll();
    expect(ids).toEqual(['good.md']);
    expect(problems.map(({ file }) => file)).toEqual(['link.md', 'linked', 'loose.md', 'round']);
    expect(problems[0]?.reason).toMatch(/out of the corpus folder/);
  });
});

describe('a JSONL file', () => {
  test('keeps what its rows say', async () => {
    const row = {
      id: 'a',
      title: 'T',
      text: sentence,
      published: '2018-05-05T10:00:00Z',
      publisher: 'P',
      byline: 'B',
      captured: '2019-01-02',
      url: 'https://a.example/',
      language: 'en',
      format: 'plain',
    };
    await save({ 'rows.jsonl': JSON.stringify(row) });
    const { articles } = await readAll(join(folder, 'rows.jsonl'));
    const { format, ...header } = row;
    expect(articles).toEqual([
      {
        ...header,
        agency: null,
        published: '2018-05-05',
        digest: false,
        body: [{ start: 0, end: sentence.length }],
      },
    ]);
  });
});

describe('a corpus that is none', () => {
  test('a missing folder is named', async () => {
    const { error } = await readAll(join(folder, 'missing'));
    expect(error).toBeInstanceOf(PlainError);
    expect(String(error)).toMatch(/no corpus at .*missing: create the folder/);
  });

  test('a folder without an article is named, after its problems', async () => {
    await save({ 'bad.pdf': 'x' });
    const { error, problems } = await readAll();
    expect(problems).toHaveLength(1);
    expect(error).toBeInstanceOf(PlainError);
    expect(String(error)).toContain(folder);
  });

  test('a folder without a file says what to do', async () => {
    expect(String((await readAll()).error)).toContain(`in ${folder}: put articles into it.`);
  });

  test('the first three reasons are told with their files', async () => {
    await save({ 'a.gif': 'GIF89a', 'b.txt': '', 'c.json': '{', 'd.gif': 'GIF89a', 'e.txt': '' });
    const { error } = await readAll();
    expect(String(error)).toMatch(
      /\. a\.gif: a picture; .*; b\.txt: empty; c\.json: broken JSON.*; and 2 more\.$/,
    );
    expect(String(error)).not.toContain('d.gif');
  });

  test('another file is no corpus', async () => {
    await save({ 'a.txt': sentence });
    expect((await readAll(join(folder, 'a.txt'))).error).toBeInstanceOf(PlainError);
  });
});
