import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { indexCorpus } from '../../../src/indexing/edition.js';
import { keptOf } from '../../../src/indexing/unchanged.js';
import { temporaryFolder } from '../../folders.js';

const nextYear = new Date(Date.now() + 365 * 24 * 60 * 60 * 1000);

/** A corpus of two articles, and how an edition of it comes about. */
function corpus() {
  const [folder, dataDir] = [temporaryFolder(), temporaryFolder()];
  const file = (name: string) => path.join(folder, name);
  writeFileSync(file('a.txt'), '“The ferry is late,” said Tom Berg.');
  writeFileSync(file('b.txt'), 'The bridge was opened on 12 June 2019.');
  const opened = async () => {
    const { opened: how, close } = await indexCorpus(folder, { dataDir, keepSmall: true, processes: 0 });
    await close();
    return how;
  };
  return { file, opened };
}

test.each<{ what: string; make: (file: (name: string) => string) => void }>([
  { what: 'that were written just now', make: () => {} },
  {
    what: 'one of which is dated in the future',
    make: (file) => utimesSync(file('a.txt'), nextYear, nextYear),
  },
  {
    what: 'one of which is a link that leads nowhere',
    make: (file) => symlinkSync('gone.txt', file('c.txt')),
  },
])('files $what are opened from disk the next time', async ({ make }) => {
  const { file, opened } = corpus();
  make(file);
  expect(await opened()).toBe('read');
  expect(await opened()).toBe('from disk');
});

test.skipIf(process.getuid?.() === 0)(
  'so are files one of which may not be read, until it may be (not for root, to whom nothing is forbidden)',
  async () => {
    const { file, opened } = corpus();
    chmodSync(file('a.txt'), 0);
    expect([await opened(), await opened()]).toEqual(['read', 'from disk']);
    chmodSync(file('a.txt'), 0o600);
    expect([await opened(), await opened()]).toEqual(['read', 'from disk']);
  },
);

test.each<{ what: string; change: (file: (name: string) => string) => void; how: string }>([
  { what: 'touched', change: (file) => utimesSync(file('a.txt'), nextYear, nextYear), how: 'from disk' },
  { what: 'changed', change: (file) => appendFileSync(file('a.txt'), ' Late.'), how: 'read' },
  { what: 'removed', change: (file) => unlinkSync(file('a.txt')), how: 'read' },
])('after a file was $what all is $how', async ({ change, how }) => {
  const { file, opened } = corpus();
  await opened();
  change(file);
  expect(await opened()).toBe(how);
});

test.each([
  { now: 'missing', refusal: 'ENOENT', same: true },
  { now: 'missing', refusal: 'EACCES', same: false },
  { now: 'a folder', refusal: 'no file', same: true },
  { now: 'a file', refusal: 'EACCES', same: false },
])('a file refused with $refusal and now $now: as before? $same', async ({ now, refusal, same }) => {
  const place = path.join(temporaryFolder(), 'a.txt');
  if (now === 'a folder') mkdirSync(place);
  if (now === 'a file') writeFileSync(place, 'The ferry is late.');
  const state = { file: 'a.txt', stamp: '', hash: null, refusal };
  const files = [{ state, read: [{ file: 'a.txt', reason: 'may not be opened' }] }];
  const kept = await keptOf([{ path: place, file: 'a.txt' }], { files }, false);
  expect([...kept.keys()]).toEqual(same ? ['a.txt'] : []);
});
