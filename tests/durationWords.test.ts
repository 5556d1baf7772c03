import { describe, expect, test } from 'vitest';
import { describeAgo, describeDuration, describeSize, describeWait } from '../src/durationWords.js';
import type { Language } from '../src/languages/languages.js';
import { speaking } from '../src/languages/say.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

test.each([
  [0, '0 seconds', 'now'],
  [-3 * minute, '0 seconds', 'now'],
  [59_999, '59 seconds', '59 seconds ago'],
  [minute, '1 minute', '1 minute ago'],
  [3 * hour - 1, '2 hours', '2 hours ago'],
  [3 * hour, '3 hours', '3 hours ago'],
  [1.5 * day, '1 day', 'yesterday'],
  [1_234 * day, '1,234 days', '1,234 days ago'],
])('%d ms: %s, %s', (milliseconds, lasting, ago) => {
  expect(describeDuration(milliseconds)).toBe(lasting);
  expect(describeAgo(milliseconds)).toBe(ago);
});

test.each([
  [0.4, '0 milliseconds'],
  [1, '1 millisecond'],
  [85.4, '85 milliseconds'],
  [1_000, '1 second'],
  [12_345, '12.3 seconds'],
])('%d ms to wait: %s', (milliseconds, words) => {
  expect(describeWait(milliseconds)).toBe(words);
});

describe('in the language that is spoken', () => {
  test.each<[Language, string, string, string]>([
    ['de', '2 Stunden', 'vor 2 Stunden', '1.234 MB'],
    ['es', '2 horas', 'hace 2 horas', '1234 MB'],
    ['ja', '2 時間', '2 時間前', '1,234 MB'],
    ['ko', '2시간', '2시간 전', '1,234MB'],
  ])('%s', (language, lasting, ago, size) => {
    speaking(language, () => {
      expect(describeDuration(2 * hour)).toBe(lasting);
      expect(describeAgo(2 * hour)).toBe(ago);
      expect(describeSize(1_234_000_000)).toBe(size);
    });
  });
});
