import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/indexing/inOrder.js';

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

test.each([1, 2, 3, 10])('keeps the order with %i under way, and no more of them', async (width) => {
  let now = 0;
  let most = 0;
  const work = async (milliseconds: number) => {
    most = Math.max(most, ++now);
    await setTimeout(milliseconds);
    now--;
    return milliseconds;
  };
  const times = [30, 1, 20, 0, 5];
  expect(await collect(inOrder(from(times), work, width))).toEqual(times);
  expect(most).toBe(Math.min(width, times.length));
});

test('what rejects is thrown in its turn, behind what comes before it', async () => {
  const work = async (item: string) => {
    if (item === 'bad') throw new Error('a loose wire');
    await setTimeout(10);
    return item;
  };
  const seen: string[] = [];
  const reading = async () => {
    for await (const one of inOrder(from(['a', 'bad', 'c']), work, 3)) seen.push(one);
  };
  await expect(reading()).rejects.toThrow('a loose wire');
  expect(seen).toEqual(['a']);
});
