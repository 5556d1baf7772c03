import { expect, test } from 'vitest';
import { describeLeft, roundedLeft } from '../../src/progress/roundedLeft.js';

const minute = 60_000;

test.each<[minutes: number, words: string]>([
  [0, 'less than a minute left'],
  [0.99, 'less than a minute left'],
  [1, 'about a minute left'],
  [1.4, 'about a minute left'],
  [1.6, 'about 2 minutes left'],
  [9.4, 'about 9 minutes left'],
  [12.4, 'about 10 minutes left'],
  [13, 'about 15 minutes left'],
  [58, 'about an hour left'],
  [80, 'about an hour and a half left'],
  [140, 'about 2 hours left'],
])('%d minutes: %s', (minutes, words) => {
  expect(describeLeft(roundedLeft(minutes * minute, null))).toBe(words);
});

test.each<[told: number, minutes: number, then: number]>([
  [3, 3.7, 3],
  [3, 2.3, 3],
  [3, 3.8, 4],
  [3, 2.2, 2],
  [0, 1.2, 0],
  [0, 1.3, 1],
  [1, 0.3, 1],
  [1, 0.2, 0],
  [15, 12, 15],
  [15, 11, 10],
])('where %d minutes were told, %d are %d', (told, minutes, then) => {
  expect(roundedLeft(minutes * minute, told * minute)).toBe(then * minute);
});
