import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { paceAt } from '../../src/progress/pace.js';
import type { Progress } from '../../src/progress.js';
import { barOf, withProgress } from '../../src/terminal/showProgress.js';

const reading = (done: number): Progress => ({ stage: 'reading', done, total: 10, articles: done });
const gathered: Progress = { stage: 'gathering', done: 10, total: 10, articles: 10 };

/** What a screen shows of work that reports its progress for so long. */
async function shown(isTTY: boolean, milliseconds: number, last = reading(10)): Promise<string> {
  const screen = Object.assign(new PassThrough(), { isTTY, columns: 60 });
  const result = await withProgress(screen, async (onProgress) => {
    onProgress(reading(0));
    await setTimeout(milliseconds);
    onProgress(reading(5));
    onProgress(last);
    return 'done';
  });
  expect(result).toBe('done');
  return text(screen.end());
}

test('work that takes no time shows nothing', async () => {
  expect(await shown(true, 1)).toBe('');
  expect(await shown(false, 1)).toBe('');
});

const erased = '\r\u001b[K';

test('longer work shows a bar on a terminal, and erases it in the end', async () => {
  expect(await shown(true, 600)).toBe(
    `${erased}█████░░░░░░░░░░░░░░░ Reading: 5 of 10 files, 5 articles${erased}`,
  );
});

test('the bar is gone before what comes after the last stage', async () => {
  expect((await shown(true, 600, gathered)).split(erased)).toHaveLength(3);
});

test('it is gone, too, where the work fails', async () => {
  const screen = Object.assign(new PassThrough(), { isTTY: true });
  const failing = withProgress(screen, async (onProgress) => {
    await setTimeout(600);
    onProgress(reading(1));
    throw new Error('a loose wire');
  });
  await expect(failing).rejects.toThrow('a loose wire');
  expect((await text(screen.end())).endsWith(`1 article${erased}`)).toBe(true);
});

test('a bar never fills its line', () => {
  const of = (progress: Progress) => paceAt(null, progress, 0);
  expect(barOf(of(gathered), 30)).toBe('████████████████████ Gatherin');
  expect(barOf(of(reading(0)), 0)).toBe('');
  expect(barOf(of({ ...reading(0), total: 0 }), 80)).toMatch(/^░{20} Reading/);
});
