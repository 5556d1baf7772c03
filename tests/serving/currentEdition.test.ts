import { getEventListeners } from 'node:events';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Archive } from '../../src/archive/port.js';
import { PlainError } from '../../src/model.js';
import { type CurrentEdition, openCurrentEdition } from '../../src/serving/currentEdition.js';
import type { Open, Opening } from '../../src/serving/open.js';
import { openOdd } from './oddThread.js';

/** An edition that odd threads serve, one after the other, with what was asked for and logged. */
async function openCurrent(corpora: readonly string[] = []) {
  const openings: Opening[] = [];
  const lines: { level: number; msg: string }[] = [];
  const log = pino({ level: 'info' }, { write: (line) => lines.push(JSON.parse(line)) });
  const open: Open = (opening) => {
    openings.push(opening);
    return openOdd({ ...opening, corpusDir: corpora[openings.length - 1] ?? 'anywhere' });
  };
  const current = await openCurrentEdition(open, { corpusDir: 'anywhere' }, log);
  const complaints = () => lines.filter(({ level }) => level >= 50).map(({ msg }) => msg);
  return { current, openings, complaints };
}

type Deeds = Record<string, (...given: unknown[]) => Promise<unknown>>;

const ask = ({ lend }: CurrentEdition, deed: string, ...given: unknown[]) =>
  lend(async (archive: Archive) => (archive as unknown as Deeds)[deed]?.(...given));

test('another follows, and a request that began before has the one before to its end', async () => {
  const { current, openings } = await openCurrent();
  await current.lend(async (archive) => {
    await current.renew();
    expect(await (archive as unknown as Deeds).echo?.('old')).toEqual(['old']);
    expect(await ask(current, 'echo', 'new')).toEqual(['new']);
  });
  expect(openings.map(({ earlier }) => earlier?.length)).toEqual([undefined, 0]);
  await current.close();
});

test.each(['nowhere', 'too large'])(
  'where another cannot be opened (%s), the one before stays',
  async (corpus) => {
    const { current, complaints } = await openCurrent(['anywhere', corpus]);
    await expect(current.renew()).rejects.toBeInstanceOf(PlainError);
    expect(await ask(current, 'echo', 'still')).toEqual(['still']);
    expect((await current.renew()).holdings.articles).toBe(1);
    expect(complaints()).toEqual([]);
    await current.close();
  },
);

test('only one is opened at a time', async () => {
  const { current } = await openCurrent();
  const renewed = current.renew();
  await expect(current.renew()).rejects.toThrow('running already');
  await renewed;
  await current.close();
});

test('one that ends by a fault is opened again, and whoever asks meanwhile is told so', async () => {
  const { current, openings, complaints } = await openCurrent();
  await expect(ask(current, 'leave')).rejects.toThrow('has to be opened again');
  await expect(ask(current, 'echo')).rejects.toBeInstanceOf(PlainError);
  await expect.poll(() => ask(current, 'echo', 'again').catch(() => 'not yet')).toEqual(['again']);
  expect(complaints()).toEqual(['the archive has ended by a fault']);
  expect(openings).toHaveLength(2);
  await current.close();
});

test('one that ends again and again is opened ever more seldom', async () => {
  const { current, openings, complaints } = await openCurrent();
  await expect(ask(current, 'leave')).rejects.toBeInstanceOf(PlainError);
  await expect.poll(() => ask(current, 'echo').catch(() => 'not yet')).toEqual([]);
  await expect(ask(current, 'leave')).rejects.toBeInstanceOf(PlainError);
  for (let i = 0; i < 20; i++) await expect(ask(current, 'echo')).rejects.toBeInstanceOf(PlainError);
  expect(openings).toHaveLength(2);
  expect(complaints()).toHaveLength(2);
  // Whoever says so has it opened at once.
  await current.renew();
  expect(await ask(current, 'echo', 'again')).toEqual(['again']);
  await current.close();
});

test('where it cannot be opened again that is logged, and what is asked is refused in words', async () => {
  const { current, complaints } = await openCurrent(['anywhere', 'nowhere']);
  await expect(ask(current, 'leave')).rejects.toBeInstanceOf(PlainError);
  await expect.poll(complaints).toContain('the coverage could not be opened again');
  await expect(ask(current, 'echo')).rejects.toThrow('has to be opened again');
  await current.close();
});

test('what is being opened is ended when all is closed', async () => {
  const { current } = await openCurrent(['anywhere', 'never']);
  const renewed = expect(current.renew()).rejects.toThrow('The bot is being stopped');
  await current.close();
  await renewed;
});

test('twenty editions one after the other leave no listener behind', async () => {
  const { current, openings } = await openCurrent();
  for (let i = 0; i < 20; i++) await current.renew();
  const { signal } = openings[0] ?? {};
  expect(signal && getEventListeners(signal, 'abort')).toEqual([]);
  await current.close();
});
