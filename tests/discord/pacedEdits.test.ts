import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pacedEdits } from '../../src/discord/pacedEdits.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Edits that take so long each, with what was shown, and when. */
function edited(taking = 0, goesOn: (shown: string) => boolean = () => true) {
  const shown: [at: number, what: string][] = [];
  const begun = Date.now();
  const now = () => Date.now() - begun;
  const edits = pacedEdits<string>({ first: 1_000, every: 2_000, now }, async (latest) => {
    shown.push([now(), latest]);
    await new Promise((resolve) => setTimeout(resolve, taking));
    return goesOn(latest);
  });
  return { ...edits, shown };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('nothing of what is over within a second', async () => {
  const { show, end, shown } = edited();
  show('a');
  await pass(999);
  await end();
  await pass(60_000);
  expect(shown).toEqual([]);
});

test('the first after a second, and then at most one in two, always the latest', async () => {
  const { show, shown } = edited();
  for (let i = 0; i <= 50; i++) {
    show(`${i / 10} s`);
    await pass(100);
  }
  expect(shown).toEqual([
    [1_000, '0.9 s'],
    [3_000, '2.9 s'],
    [5_000, '4.9 s'],
  ]);
});

test('what comes last is shown, too, though nothing comes after it', async () => {
  const { show, shown } = edited();
  show('first');
  await pass(1_000);
  show('next');
  show('last');
  await pass(60_000);
  expect(shown).toEqual([
    [1_000, 'first'],
    [3_000, 'last'],
  ]);
});

test('one edit at a time, though each takes long', async () => {
  const { show, shown } = edited(5_000);
  show('first');
  await pass(1_000);
  show('next');
  await pass(4_000);
  show('last');
  await pass(60_000);
  expect(shown).toEqual([
    [1_000, 'first'],
    [6_000, 'last'],
  ]);
});

test('the end waits for the edit under way, and none comes after it', async () => {
  const { show, end, shown } = edited(5_000);
  show('first');
  await pass(1_000);
  show('next');
  let ended = false;
  const ending = end().then(() => {
    ended = true;
  });
  await pass(4_999);
  expect(ended).toBe(false);
  await pass(1);
  await ending;
  show('after the end');
  await pass(60_000);
  expect(shown).toEqual([[1_000, 'first']]);
});

test('none after one that says that none is to follow', async () => {
  const { show, shown } = edited(0, () => false);
  show('first');
  await pass(1_000);
  show('next');
  await pass(60_000);
  expect(shown).toEqual([[1_000, 'first']]);
});
