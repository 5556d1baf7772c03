import { appendFile, mkdir, rename, rm, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { openCorpusWatch } from '../../src/corpusWatch/corpusWatch.js';
import { lookAt } from '../../src/corpusWatch/look.js';
import type { Watched } from '../../src/corpusWatch/ringing.js';
import { PlainError } from '../../src/model.js';
import { temporaryFolder } from '../folders.js';

type Watching = Watched['watching'];

const both: readonly Watching[] = ['events', 'polling'];
const pace = { quiet: 40, longestUnrest: 60_000, poll: 40 };
const patient = { timeout: 15_000, interval: 20 };

/** A corpus with an article, watched by one who notes what lay there each time that it was to be read. */
async function watch(watching: Watching, corpus = path.join(temporaryFolder(), 'corpus'), given = pace) {
  const isFolder = !corpus.endsWith('.jsonl');
  const isThere = !corpus.endsWith('not-there-yet');
  if (isFolder && isThere) await mkdir(corpus);
  const save = async (file: string, text = `${file} has words.\n`) => {
    await writeFile(`${corpus}.saving`, text);
    await rename(`${corpus}.saving`, path.join(corpus, file));
  };
  if (!isFolder) await writeFile(corpus, '{"text": "One."}\n');
  else if (isThere) await save('ferry.md');
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line) => lines.push(JSON.parse(line).msg) });
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const read: string[] = [];
  const stand = { idle: async () => {}, reading: async () => {} };
  const start = await openCorpusWatch({ corpus, watching, log, signal: ending.signal }, given);
  const begin = () =>
    start({
      idle: () => stand.idle(),
      async reindex() {
        read.push(await lookAt(corpus));
        await stand.reading();
      },
    });
  const readAsItIs = () =>
    expect.poll(async () => read.at(-1) === (await lookAt(corpus)), patient).toBe(true);
  return { corpus, save, lines, read, stand, begin, ending, readAsItIs };
}

test.each(both)('what is added, changed and removed is read (%s)', async (watching) => {
  const { corpus, save, begin, readAsItIs, read } = await watch(watching);
  begin();
  await save('tram.md');
  await readAsItIs();
  await save('ferry.md', 'Other words.\n');
  await readAsItIs();
  await mkdir(path.join(corpus, '2025'));
  await save('2025/mill.md');
  await readAsItIs();
  await save('2025/mill.md', 'Other words of the mill.\n');
  await readAsItIs();
  await unlink(path.join(corpus, 'tram.md'));
  await readAsItIs();
  expect(new Set(read).size).toBe(read.length);
});

test.each(both)('a file of rows (%s)', async (watching) => {
  const file = path.join(temporaryFolder(), 'rows.jsonl');
  const { begin, readAsItIs } = await watch(watching, file);
  begin();
  await writeFile(file, '{"text": "One and two."}\n');
  await readAsItIs();
  await writeFile(`${file}.new`, '{"text": "Another file in its place."}\n');
  await rename(`${file}.new`, file);
  await readAsItIs();
});

test.each(both)('what has changed while it was opened is read at the start (%s)', async (watching) => {
  const { save, begin, readAsItIs } = await watch(watching);
  await save('tram.md');
  begin();
  await readAsItIs();
});

test.each(both)('what is not read is not worth a reading (%s)', async (watching) => {
  const { corpus, save, begin, readAsItIs, read } = await watch(watching);
  begin();
  await mkdir(path.join(corpus, '.git'));
  for (const file of ['.ferry.md.swp', 'ferry.md~', 'mill.html.part', '.git/index', 'README.md'])
    await save(file);
  await save('tram.md');
  await readAsItIs();
  expect(read).toHaveLength(1);
});

test('many files are read once they are all there', async () => {
  const { save, begin, readAsItIs, read } = await watch('events', undefined, { ...pace, quiet: 1_500 });
  begin();
  for (let i = 0; i < 200; i++) await save(`${i}.md`);
  await readAsItIs();
  expect(read).toHaveLength(1);
});

test('one that never rests is read all the same', async () => {
  const { save, begin, read } = await watch('events', undefined, { ...pace, longestUnrest: 200 });
  begin();
  let words = 'Words';
  await expect
    .poll(async () => {
      words += ' and words';
      await save('endless.md', words);
      return read.length;
    }, patient)
    .toBeGreaterThan(0);
});

test('a file is read when it grows no more', async () => {
  const { corpus, begin, readAsItIs, read } = await watch('events', undefined, { ...pace, quiet: 1_500 });
  begin();
  for (let i = 0; i < 50; i++) await appendFile(path.join(corpus, 'growing.md'), 'More and more words.\n');
  await readAsItIs();
  expect(read).toHaveLength(1);
});

test('where the system does not tell it is looked at now and then, and the log says so', async () => {
  const corpus = path.join(temporaryFolder(), 'corpus', 'not-there-yet');
  const { begin, lines, readAsItIs, save } = await watch('events', corpus);
  await mkdir(corpus, { recursive: true });
  begin();
  await save('tram.md');
  await readAsItIs();
  const told = lines.filter((line) => line.startsWith('the system does not tell what changes'));
  expect(told).toEqual([expect.stringContaining('WATCH_CORPUS=poll')]);
});

test('what changes while it is read is read afterwards, never at the same time', async () => {
  const { save, begin, readAsItIs, read, stand } = await watch('events');
  let atOnce = 0;
  const most: number[] = [];
  stand.reading = async () => {
    most.push(++atOnce);
    if (read.length === 1) await save('late.md');
    atOnce--;
  };
  begin();
  await save('tram.md');
  await expect.poll(() => read.length, patient).toBe(2);
  await readAsItIs();
  expect(most).toEqual([1, 1]);
});

test('it waits for a reading by somebody else', async () => {
  const { save, begin, readAsItIs, read, stand } = await watch('events');
  let goOn: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    stand.idle = () => {
      resolve();
      return new Promise((done) => {
        goOn = done;
      });
    };
  });
  begin();
  await save('tram.md');
  await asked;
  expect(read).toEqual([]);
  goOn();
  await readAsItIs();
});

test.each(both)(
  'a reading that fails is told once, and tried again at the next change (%s)',
  async (watching) => {
    const { corpus, save, begin, readAsItIs, read, lines, stand } = await watch(watching);
    stand.reading = async () => {
      throw new PlainError('No article could be read.');
    };
    begin();
    await unlink(path.join(corpus, 'ferry.md'));
    await readAsItIs();
    await expect.poll(() => lines, patient).toContain(failure('No article could be read.'));
    stand.reading = async () => {};
    await save('tram.md');
    await readAsItIs();
    expect(lines.filter((line) => line.includes('could not be read again'))).toHaveLength(1);
    expect(read).toHaveLength(2);
  },
);

const failure = (reason: string) =>
  `the corpus could not be read again; what was read before answers, until the next change: ${reason}`;

test.each(both)('a corpus that is moved away, and another put in its place (%s)', async (watching) => {
  const { corpus, save, begin, readAsItIs, read } = await watch(watching);
  begin();
  await rename(corpus, `${corpus}-away`);
  await readAsItIs();
  await mkdir(corpus);
  await save('tram.md');
  await readAsItIs();
  await save('mill.md');
  await readAsItIs();
  await rm(corpus, { recursive: true });
  await rename(`${corpus}-away`, corpus);
  await readAsItIs();
  await save('ferry.md', 'Other words.\n');
  await readAsItIs();
  expect(read.length).toBeGreaterThan(3);
});

test('after its end nothing is read', async () => {
  const { save, begin, readAsItIs, read, ending, lines } = await watch('events');
  begin();
  await save('tram.md');
  await readAsItIs();
  ending.abort();
  await save('mill.md');
  await new Promise((resolve) => setTimeout(resolve, 4 * pace.quiet));
  expect(read).toHaveLength(1);
  expect(lines.filter((line) => line.includes('bug'))).toEqual([]);
});
