import { afterEach, expect, test } from 'vitest';
import { createReader, type Reader } from '../../src/indexing/reader.js';
import { PlainError } from '../../src/model.js';
import type { Portion } from '../../src/reading/corpus/portions.js';

const program = new URL('badProcess.mjs', import.meta.url);
let reader: Reader;
/** A reader whose time is long enough for a busy machine, unless a test is to see it end. */
const open = ({ from = program, seconds = 15 } = {}) => {
  reader = createReader({ seconds, megabytes: 64 }, from);
  return reader;
};
afterEach(() => reader.close());

/** Of a file with several articles the name has theirs. */
const file = (name: string): Portion => ({ path: name, file: name });
const lines = (...names: string[]): Portion => ({
  ...file('rows.jsonl'),
  lines: names.map((name, i) => ({ number: i + 7, bytes: Buffer.from(name) })),
});
const read = (name: string) => ({ file: name, reason: 'read' });

const deaths = {
  stuck: 'took longer than 2 seconds to read',
  hungry: 'needs too much memory to read',
  greedy: 'needs too much memory to read',
  faulty: 'could not be read, by a fault of ours: a loose wire',
};

test.each(Object.entries(deaths))(
  'a file whose process comes to be %s is a problem',
  async (fate, reason) => {
    const { read: readPortion } = open(fate === 'stuck' ? { seconds: 2 } : {});
    expect(await readPortion(file('a.md'))).toEqual([read('a.md')]);
    expect(await readPortion(file(fate))).toEqual([{ file: fate, reason }]);
    expect(await readPortion(file('b.md'))).toEqual([read('b.md')]);
  },
);

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

test('where the program of the process is missing, that is said instead of a problem with each file', async () => {
  const reading = open({ from: new URL('missing.mjs', import.meta.url) }).read(file('a.md'));
  await expect(reading).rejects.toThrow(PlainError);
  await expect(reading).rejects.toThrow(
    /The corpus could not be read, by a fault of ours: .*missing\.mjs.*npm run build/,
  );
});

test('what is closed gives what it has, and reads no more', async () => {
  const { read: readPortion, close } = open();
  await readPortion(file('a.md'));
  const stuck = readPortion(file('one stuck'));
  setTimeout(close, 500);
  expect(await stuck).toEqual([read('one')]);
  expect(await readPortion(file('a.md'))).toEqual([]);
});
