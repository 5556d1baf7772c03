import { mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lookAt, missing } from '../../src/corpusWatch/look.js';
import { temporaryFolder } from '../folders.js';

type Change = (corpus: string) => Promise<unknown>;

async function corpusOf(): Promise<string> {
  const corpus = path.join(temporaryFolder(), 'corpus');
  await mkdir(path.join(corpus, '2025'), { recursive: true });
  await writeFile(path.join(corpus, 'ferry.md'), 'The ferry sails again.\n');
  await writeFile(path.join(corpus, '2025', 'tram.md'), 'The tram is late.\n');
  return corpus;
}

const write =
  (file: string, text = 'Something.\n'): Change =>
  (corpus) =>
    writeFile(path.join(corpus, file), text);

const changes: readonly (readonly [string, Change])[] = [
  ['an article is added', write('mill.md')],
  ['one in a folder is added', write('2025/mill.md')],
  ['an article is longer', write('ferry.md', 'The ferry sails again today.\n')],
  ['an article has other words of the same length', write('ferry.md', 'The ferry sails never.\n')],
  ['an article is gone', (corpus) => rm(path.join(corpus, 'ferry.md'))],
  ['an article has another name', (corpus) => rename(`${corpus}/ferry.md`, `${corpus}/boat.md`)],
  ['what else things are called is said', write('synonyms.txt', 'ferry = boat\n')],
  ['a link that leads out is added', (corpus) => symlink('/dev/null', path.join(corpus, 'null.md'))],
  ['the corpus is gone', (corpus) => rm(corpus, { recursive: true })],
];

test.each(changes)('other letters where %s', async (_, change) => {
  const corpus = await corpusOf();
  const before = await lookAt(corpus);
  await change(corpus);
  expect(await lookAt(corpus)).not.toBe(before);
});

const noChanges: readonly (readonly [string, Change])[] = [
  ['nothing is changed', async () => undefined],
  ['an editor saves what it keeps beside', write('.ferry.md.swp')],
  ['an editor saves what there was before', write('ferry.md~')],
  ['a download begins', write('mill.html.crdownload')],
  ['a hidden folder is made', (corpus) => mkdir(path.join(corpus, '.git'))],
  ['an empty folder is made', (corpus) => mkdir(path.join(corpus, '2026'))],
  ['README is added', write('README.md')],
  [
    'it is moved away and back',
    async (corpus) => {
      await rename(corpus, `${corpus}-away`);
      await rename(`${corpus}-away`, corpus);
    },
  ],
];

test.each(noChanges)('the same letters where %s', async (_, change) => {
  const corpus = await corpusOf();
  const before = await lookAt(corpus);
  await change(corpus);
  expect(await lookAt(corpus)).toBe(before);
});

test('of a file of rows its size and times tell', async () => {
  const rows = path.join(temporaryFolder(), 'rows.jsonl');
  await writeFile(rows, '{"text": "One."}\n');
  const before = await lookAt(rows);
  await writeFile(path.join(path.dirname(rows), 'other.jsonl'), '{"text": "Two."}\n');
  expect(await lookAt(rows)).toBe(before);
  await utimes(rows, 1_000_000, 1_000_000);
  expect(await lookAt(rows)).not.toBe(before);
});

test('where there is nothing that is told', async () => {
  expect(await lookAt(path.join(temporaryFolder(), 'nowhere'))).toBe(missing);
});
