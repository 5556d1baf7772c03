import { afterEach, expect, test } from 'vitest';
import { createReader, type Reader } from '../../src/indexing/reader.js';
import { PlainError } from '../../src/model.js';
import type { Piece } from '../../src/reading/corpus/pieces.js';

const program = new URL('badThread.mjs', import.meta.url);
let reader: Reader;
const open = (from = program) => {
  reader = createReader({ seconds: 2, megabytes: 64 }, from);
  return reader;
};
afterEach(() => reader.close());

/** Of a file with several articles the name has theirs. */
const file = (name: string): Piece => ({ path: name, file: name });
const lines = (...names: string[]): Piece => ({
  ...file('rows.jsonl'),
  lines: names.map((name, i) => ({ number: i + 7, bytes: Buffer.from(name) })),
});
const read = (name: string) => ({ file: name, reason: 'read' });

const deaths = {
  stuck: 'took longer than 2 seconds to read',
  hungry: 'needs too much memory to read',
  faulty: 'could not be read, by a fault of ours: a loose wire',
};

test.each(Object.entries(deaths))('a file whose thread comes to be %s is a problem', async (fate, reason) => {
  const { read: readPiece } = open();
  expect(await readPiece(file('a.md'))).toEqual([read('a.md')]);
  expect(await readPiece(file(fate))).toEqual([{ file: fate, reason }]);
  expect(await readPiece(file('b.md'))).toEqual([read('b.md')]);
});

test('of a file with many articles those before it are kept', async () => {
  expect(await open().read(file('one two faulty four'))).toEqual([
    read('one'),
    read('two'),
    { file: 'one two faulty four', reason: `${deaths.faulty}, from article 3 of the file on` },
  ]);
});

test('of lines all others are read', async () => {
  expect(await open().read(lines('faulty', 'b', 'hungry', 'd', 'e', 'faulty'))).toEqual([
    { file: 'rows.jsonl:7', reason: deaths.faulty },
    read('b'),
    { file: 'rows.jsonl:9', reason: deaths.hungry },
    read('d'),
    read('e'),
    { file: 'rows.jsonl:12', reason: deaths.faulty },
  ]);
});

test('where the program of the thread is missing, that is said instead of a problem with each file', async () => {
  const reading = open(new URL('missing.mjs', import.meta.url)).read(file('a.md'));
  await expect(reading).rejects.toThrow(PlainError);
  await expect(reading).rejects.toThrow(/No thread can be started .*missing\.mjs.* npm run build/);
});

test('what is closed gives what it has, and reads no more', async () => {
  const { read: readPiece, close } = open();
  await readPiece(file('a.md'));
  const stuck = readPiece(file('one stuck'));
  setTimeout(close, 500);
  expect(await stuck).toEqual([read('one')]);
  expect(await readPiece(file('a.md'))).toEqual([]);
});
