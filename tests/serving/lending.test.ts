import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createLending } from '../../src/serving/lending.js';
import { openOdd } from './oddThread.js';

const endless = 60_000;

/** An edition that is lent, until it is given back. */
async function lent() {
  const lending = createLending(await openOdd());
  let giveBack: () => void = () => undefined;
  const use = lending.lend((archive) => {
    const { articles } = archive.holdings();
    return new Promise<number>((resolve) => {
      giveBack = () => resolve(articles);
    });
  });
  return { lending, use, giveBack: () => giveBack() };
}

test('an edition that nobody uses is closed at once', async () => {
  const lending = createLending(await openOdd());
  await lending.retire(endless);
  expect((await lending.edition.ended).message).toContain('was closed');
});

test('one that is used is closed when the last has given it back', async () => {
  const { lending, use, giveBack } = await lent();
  const closed = lending.retire(endless).then(() => 'closed');
  expect(await Promise.race([closed, setTimeout(50, 'open')])).toBe('open');
  giveBack();
  expect(await use).toBe(1);
  expect(await closed).toBe('closed');
});

test('whoever keeps it longer than one can wait has it taken away', async () => {
  const { lending } = await lent();
  await lending.retire(20);
  expect((await lending.edition.ended).message).toContain('was closed');
});

test('it is given back by work that fails as well', async () => {
  const lending = createLending(await openOdd());
  const work = lending.lend(() => Promise.reject(new Error('a loose wire')));
  await expect(work).rejects.toThrow('a loose wire');
  await lending.retire(endless);
});
