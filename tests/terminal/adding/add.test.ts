import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { add } from '../../../src/terminal/adding/add.js';
import { temporaryFolder } from '../../folders.js';

const article = (title: string, words: string) =>
  `---\ntitle: ${title}\npublisher: Norvik Post\npublished: 2025-03-01\n---\n${words}\n`;
const words =
  '“The ice has won this round,” Mayor Mara Lindt said of the ferry to Norvik, which was cancelled on Saturday. ' +
  'The harbour has been closed since Thursday, and two fishing boats lie in it that were to leave for the north. ' +
  'The council meets on Monday to decide whether an icebreaker is to be hired from the town across the sound.';
const ferry = article('Ferry', words);
const tram = article(
  'Tram',
  'The tram to the mill was late again on Sunday, and nobody at all has said why.',
);
const row = (text: string) => `${JSON.stringify({ text, published: '2025-03-02' })}\n`;

let corpus: string;
let saved: string;
const put = async (folder: string, file: string, bytes: string | Buffer) => {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), bytes);
  return path.join(folder, file);
};
const inCorpus = async () =>
  (await readdir(corpus, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(corpus, path.join(entry.parentPath, entry.name)))
    .sort();
const reasonsOf = (problems: readonly { file: string; reason: string }[]) =>
  problems.map(({ file, reason }) => `${path.relative(saved, path.resolve(saved, file))}: ${reason}`);

beforeEach(async () => {
  corpus = path.join(temporaryFolder(), 'corpus');
  saved = temporaryFolder();
  await put(corpus, 'ferry.md', ferry);
});

test('a file, and what lies in a folder and in the folders in it, byte for byte', async () => {
  const bytes = Buffer.from(`\ufeff${tram.replaceAll('\n', '\r\n')}`);
  const one = await put(saved, 'tram.md', bytes);
  const rows = gzipSync(row('The mill was closed by the council.') + row('The pier burned down in March.'));
  await put(saved, 'more/2025/rows.jsonl.gz', rows);
  const { checked, files } = await add([one, path.join(saved, 'more')], corpus);
  expect(files.map(({ file }) => file)).toEqual(['tram.md', '2025/rows.jsonl.gz']);
  expect(checked.articles.map(({ file }) => file).sort()).toEqual([
    '2025/rows.jsonl.gz:1',
    '2025/rows.jsonl.gz:2',
    'tram.md',
  ]);
  expect(checked).toMatchObject({ problems: [], copies: [] });
  expect(await inCorpus()).toEqual(['2025/rows.jsonl.gz', 'ferry.md', 'tram.md']);
  expect(await readFile(path.join(corpus, 'tram.md'))).toEqual(bytes);
  expect(await readFile(path.join(corpus, '2025/rows.jsonl.gz'))).toEqual(rows);
});

test('a dry run copies nothing and tells the same', async () => {
  const one = await put(saved, 'tram.md', tram);
  const rehearsed = await add([one], corpus, { dryRun: true });
  expect(await inCorpus()).toEqual(['ferry.md']);
  const { articles, ...done } = (await add([one], corpus)).checked;
  expect(rehearsed.checked).toMatchObject(done);
  expect(rehearsed.checked.articles.map(({ file }) => file)).toEqual(articles.map(({ file }) => file));
});

test('a name that is taken gets a number, and nothing is written over', async () => {
  const one = await put(saved, 'ferry.md', tram);
  const other = await put(saved, 'b/ferry.md', article('Pier', 'The pier burned down on Monday night.'));
  const { files } = await add([one, other], corpus);
  expect(files.map(({ file, name }) => [file, name])).toEqual([
    ['ferry-2.md', 'ferry.md'],
    ['ferry-3.md', 'ferry.md'],
  ]);
  expect(await readFile(path.join(corpus, 'ferry.md'), 'utf8')).toBe(ferry);
  expect(await readFile(path.join(corpus, 'ferry-2.md'), 'utf8')).toBe(tram);
});

describe('what is there already is left out', () => {
  test.each<[string, string, string, RegExp]>([
    ['the same file', 'ferry.md', ferry, /^ferry\.md: this very file is there already$/],
    ['the same article under another name', 'boat.md', ferry, /^boat\.md: the same article as ferry\.md/],
    [
      'a copy that says less of itself',
      'boat.txt',
      `${words}\n`,
      /^boat\.txt: the same article as ferry\.md/,
    ],
  ])('%s', async (_, file, text, reason) => {
    const { checked, files } = await add([await put(saved, file, text)], corpus);
    expect(checked).toMatchObject({ articles: [], problems: [] });
    expect(reasonsOf(checked.copies)).toEqual([expect.stringMatching(reason)]);
    expect(files).toEqual([]);
    expect(await inCorpus()).toEqual(['ferry.md']);
  });

  test('but not where the new one says more of itself', async () => {
    await put(corpus, 'boat.txt', `${words.replaceAll('ferry', 'boat')}\n`);
    const { files } = await add(
      [await put(saved, 'boat.md', ferry.replaceAll('ferry', 'boat').replace('Ferry', 'Boat'))],
      corpus,
    );
    expect(files.map(({ file }) => file)).toEqual(['boat.md']);
  });

  test('what is given twice comes in once', async () => {
    const one = await put(saved, 'tram.md', tram);
    const { checked, files } = await add([one, one], corpus);
    expect(files).toHaveLength(1);
    expect(reasonsOf(checked.copies)).toEqual(['tram.md: this very file is there already']);
  });

  test('added once more, all of it is', async () => {
    await put(saved, 'tram.md', tram);
    await put(saved, 'rows.jsonl', row('The mill was closed by the council.'));
    expect((await add([saved], corpus)).files).toHaveLength(2);
    expect((await add([saved], corpus)).files).toHaveLength(0);
    expect(await inCorpus()).toEqual(['ferry.md', 'rows.jsonl', 'tram.md']);
  });
});

test('what cannot be read is not copied, the rest is', async () => {
  await put(saved, 'tram.md', tram);
  await put(saved, 'empty.txt', '');
  await put(saved, 'broken.json', '{"title": "Half a');
  await put(saved, 'picture.jpg', Buffer.from('\xff\xd8\xff\xe0 picture', 'latin1'));
  await put(saved, 'large.txt', Buffer.alloc(21 * 1024 * 1024, 'words '));
  await put(saved, 'README.md', 'What lies here.\n');
  await put(saved, '.hidden.md', tram);
  const { checked, files } = await add([saved], corpus);
  expect(files.map(({ file }) => file)).toEqual(['tram.md']);
  expect(reasonsOf(checked.problems)).toEqual([
    expect.stringMatching(/^broken\.json: broken JSON/),
    'empty.txt: empty',
    'large.txt: larger than 20 MB',
    'picture.jpg: a picture; no text is read from pictures',
  ]);
  expect(await inCorpus()).toEqual(['ferry.md', 'tram.md']);
});

test('a file of several articles is copied whole, and what is wrong in it is told', async () => {
  const rows = `${row('The mill was closed by the council.')}{"id": "none"}\n`;
  const { checked, files } = await add([await put(saved, 'rows.jsonl', rows)], corpus);
  expect(files).toHaveLength(1);
  expect(reasonsOf(checked.problems)).toEqual(['rows.jsonl:2: "text" must be text']);
  expect(await readFile(path.join(corpus, 'rows.jsonl'), 'utf8')).toBe(rows);
});

describe('what is asked for and cannot be taken is a problem, and the rest comes in', () => {
  test.each<[string, () => Promise<string>, string]>([
    ['nothing', async () => path.join(saved, 'none.md'), 'none.md: there is no such file or folder'],
    ['an empty folder', async () => saved, ': a folder in which there is nothing to read'],
    ['a hidden file', () => put(saved, '.ferry.md', tram), 'a name that is left out of a corpus'],
    ['a README', () => put(saved, 'README.md', tram), 'a name that is left out of a corpus'],
    ['synonyms', () => put(saved, 'synonyms.txt', 'ferry = boat\n'), 'a name that is left out of a corpus'],
    ['a device', async () => '/dev/null', 'neither a file nor a folder'],
    ['the corpus', async () => corpus, 'it is the corpus itself'],
    ['a file of the corpus', async () => path.join(corpus, 'ferry.md'), 'it lies in the corpus already'],
    ['what the corpus lies in', async () => path.dirname(corpus), 'the corpus lies in it'],
  ])('%s', async (_, wanted, reason) => {
    const other = await put(temporaryFolder(), 'tram.md', tram);
    const { checked, files } = await add([await wanted(), other], corpus);
    expect(reasonsOf(checked.problems)).toEqual([expect.stringContaining(reason)]);
    expect(files.map(({ file }) => file)).toEqual(['tram.md']);
  });

  test('a link that leads out of a folder', async () => {
    await put(saved, 'tram.md', tram);
    await symlink('/etc/hostname', path.join(saved, 'host.md'));
    const { checked } = await add([saved], corpus);
    expect(reasonsOf(checked.problems)).toEqual([
      'host.md: a link that leads out of the corpus folder is not followed',
    ]);
    expect(await inCorpus()).toEqual(['ferry.md', 'tram.md']);
  });
});

describe('nothing leaves the corpus', () => {
  test('by a folder of it that is a link', async () => {
    const elsewhere = temporaryFolder();
    await symlink(elsewhere, path.join(corpus, '2025'));
    await put(saved, '2025/06/tram.md', tram);
    const { checked, files } = await add([saved], corpus);
    expect(files).toEqual([]);
    expect(reasonsOf(checked.problems)).toEqual(['2025/06/tram.md: 2025 is no folder in the corpus']);
    expect(await readdir(elsewhere)).toEqual([]);
  });

  test('by a file of it that is a link', async () => {
    const elsewhere = await put(temporaryFolder(), 'tram.md', 'Something else.\n');
    await symlink(elsewhere, path.join(corpus, 'tram.md'));
    const { files } = await add([await put(saved, 'tram.md', tram)], corpus);
    expect(files.map(({ file }) => file)).toEqual(['tram-2.md']);
    expect(await readFile(elsewhere, 'utf8')).toBe('Something else.\n');
  });

  test('where a file has the name of a folder', async () => {
    await put(corpus, '2025', article('Pier', 'The pier burned down on Monday night.'));
    await put(saved, '2025/tram.md', tram);
    const { checked } = await add([saved], corpus);
    expect(reasonsOf(checked.problems)).toEqual(['2025/tram.md: 2025 is no folder in the corpus']);
  });
});

test.each([
  'a\nb.md',
  '-rf.md',
  '“tram”.md',
  '電車.md',
  'a:3.md',
  '$(x).md',
  'tram 2.md',
  '..tram.md'.slice(2),
])('the name %j stays as it is', async (name) => {
  await put(saved, name, tram);
  const { files } = await add([saved], corpus);
  expect(files.map(({ file }) => file)).toEqual([name]);
  expect(await readFile(path.join(corpus, name), 'utf8')).toBe(tram);
});

describe('a corpus that takes nothing is told in a sentence', () => {
  test('none', async () => {
    const adding = add([saved], path.join(saved, 'nowhere'));
    await expect(adding).rejects.toThrow(/There is no corpus at .*nowhere: create the folder/);
  });

  test('a file of rows', async () => {
    const rows = await put(saved, 'rows.jsonl', row('The mill was closed.'));
    await expect(add([await put(saved, 'tram.md', tram)], rows)).rejects.toThrow(/is one file, into which/);
  });

  test.skipIf(process.getuid?.() === 0)(
    'a folder that may only be read (root may write everywhere)',
    async () => {
      await chmod(corpus, 0o555);
      await expect(add([await put(saved, 'tram.md', tram)], corpus)).rejects.toThrow(
        /You may not write into/,
      );
      await chmod(corpus, 0o755);
    },
  );
});

test('an empty corpus takes the first articles', async () => {
  const empty = temporaryFolder();
  const { files } = await add([await put(saved, 'tram.md', tram)], empty);
  expect(files).toHaveLength(1);
});
