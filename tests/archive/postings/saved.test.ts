import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnreadableIndex } from '../../../src/archive/postings/indexFile.js';
import { createSearchIndex, openSearchIndex, saveSearchIndex } from '../../../src/archive/searchIndex.js';
import { temporaryFolder } from '../../folders.js';
import { documents, text, weights } from './plainMiniSearch.js';

const folder = temporaryFolder();
const fileOf = (name: string) => path.join(folder, name);

test('an index that is saved and opened answers as before', async () => {
  await fc.assert(
    fc.asyncProperty(documents, text, async (all, query) => {
      const index = createSearchIndex(weights);
      for (const [id, fields] of all.entries()) index.add(id, fields);
      await saveSearchIndex(index, fileOf('any'));
      const opened = await openSearchIndex(fileOf('any'), weights);
      expect(opened.search(query)).toEqual(index.search(query));
      expect(opened.postings()).toEqual(index.postings());
    }),
  );
});

test('an opened index can be added to', async () => {
  const file = await saved();
  const index = await openSearchIndex(file, weights);
  index.add(2, { title: '', text: 'A ferry of Norvik.' });
  expect(index.search('ferry Norvik').map(({ id }) => id)).toEqual([0, 2, 1]);
});

/** A file with a small index. */
async function saved(): Promise<string> {
  const index = createSearchIndex(weights);
  index.add(0, { title: 'Ferry', text: 'The ferry to Norvik was cancelled because of ice.' });
  index.add(1, { title: 'Harbour', text: 'The mayor spoke of the ferry, and of İzmir.' });
  await saveSearchIndex(index, fileOf('small'));
  return fileOf('small');
}

const open = (file: string) => openSearchIndex(file, weights);

test('a file that was cut off, wherever, is not opened', async () => {
  const bytes = readFileSync(await saved());
  for (let length = 0; length < bytes.length; length++) {
    writeFileSync(fileOf('cut'), bytes.subarray(0, length));
    await expect(open(fileOf('cut')), `${length} bytes`).rejects.toThrow(UnreadableIndex);
  }
});

test('a file with a bit that was changed, wherever, is not opened', async () => {
  const bytes = readFileSync(await saved());
  for (let place = 0; place < bytes.length; place++) {
    const changed = Buffer.from(bytes);
    changed[place] = (bytes[place] ?? 0) ^ (1 << (place % 8));
    writeFileSync(fileOf('changed'), changed);
    await expect(open(fileOf('changed')), `byte ${place}`).rejects.toThrow(UnreadableIndex);
  }
});

test('a file that goes on behind its end is not opened', async () => {
  const bytes = readFileSync(await saved());
  writeFileSync(fileOf('longer'), Buffer.concat([bytes, Buffer.from([0])]));
  await expect(open(fileOf('longer'))).rejects.toThrow(UnreadableIndex);
});

test('what is no index is not opened', async () => {
  writeFileSync(fileOf('foreign'), 'The ferry to Norvik was cancelled because of ice.'.repeat(100));
  mkdirSync(fileOf('folder'));
  for (const name of ['foreign', 'folder', 'missing'])
    await expect(open(fileOf(name)), name).rejects.toThrow(UnreadableIndex);
});

test('an index of other fields is not opened', async () => {
  const file = await saved();
  await expect(openSearchIndex(file, { text: 1, place: 1 })).rejects.toThrow('other fields');
});

test('an index that cannot be written says so', async () => {
  const index = createSearchIndex(weights);
  await expect(saveSearchIndex(index, fileOf('nowhere/index'))).rejects.toThrow('ENOENT');
});
