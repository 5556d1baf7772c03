import { expect, test } from 'vitest';
import { createBackOff } from '../../src/serving/backOff.js';

/** Which of some moments, in seconds, it may be tried at. */
function tried(moments: readonly number[]): number[] {
  let now = 0;
  const mayTry = createBackOff(() => now);
  return moments.filter((seconds) => {
    now = seconds * 1000;
    return mayTry();
  });
}

test.each([
  ['at once, and not again before five seconds', [0, 1, 4, 5], [0, 5]],
  ['then four times as seldom', [0, 5, 6, 24, 25, 30, 104, 105], [0, 5, 25, 105]],
  [
    'never more seldom than every ten minutes',
    [0, 5, 25, 105, 425, 1024, 1025, 1600, 1625],
    [0, 5, 25, 105, 425, 1025, 1625],
  ],
  ['as at first where long nothing was tried', [0, 5, 25, 1000, 1004, 1005], [0, 5, 25, 1000, 1005]],
])('%s', (_, moments, expected) => {
  expect(tried(moments)).toEqual(expected);
});

test('however often it is asked for, it is tried a few times an hour', () => {
  const everySecond = Array.from({ length: 3_600 }, (_, seconds) => seconds);
  expect(tried(everySecond).length).toBeLessThan(12);
});
