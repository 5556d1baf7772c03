import { expect, test } from 'vitest';
import { createLatency } from '../src/latency.js';

/** Measures answers that take so many milliseconds each, one after the other. */
async function measured(milliseconds: readonly number[]) {
  let now = 0;
  const latency = createLatency(() => now);
  for (const each of milliseconds) {
    await latency.measure(async () => {
      now += each;
    });
  }
  return latency.latest();
}

const upTo = (number: number) => Array.from({ length: number }, (_, i) => i + 1);

test.each<[string, readonly number[], unknown]>([
  ['no answer', [], null],
  ['one', [40], { answers: 1, p50: 40, p99: 40 }],
  ['two', [10, 90], { answers: 2, p50: 10, p99: 90 }],
  ['a hundred in no order', upTo(100).reverse(), { answers: 100, p50: 50, p99: 99 }],
  [
    'of many the latest thousand',
    [...upTo(500).map(() => 9_000), ...upTo(1_000)],
    { answers: 1_000, p50: 500, p99: 990 },
  ],
])('%s', async (_, milliseconds, latest) => {
  expect(await measured(milliseconds)).toEqual(latest);
});

test('an answer that fails has taken its time as well, and fails', async () => {
  const latency = createLatency();
  const failing = latency.measure(() => Promise.reject(new Error('a bug')));
  await expect(failing).rejects.toThrow('a bug');
  expect(latency.latest()).toMatchObject({ answers: 1 });
});
