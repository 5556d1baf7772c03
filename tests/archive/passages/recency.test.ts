import { describe, expect, test } from 'vitest';
import { newness, wantsNews } from '../../../src/archive/passages/recency.js';

test.each([
  ['What is the latest on the ferry?', true],
  ['Who is now the mayor?', true],
  ['Does the tram still run?', true],
  ['What do people pay today?', true],
  ['When did the ferry sink?', false],
  ['Who was mayor in 1998?', false],
  ['What is known of the snow?', false],
])('%s asks for now: %s', (question, wanted) => expect(wantsNews(question)).toBe(wanted));

describe('what passages gain', () => {
  test('grows with the day; an undated one stands in the middle', () => {
    const [old, undated, middle, latest] = newness(['2018-01-01', null, '2019-05-01', '2020-02-02']);
    expect(old).toBe(0);
    expect(undated).toBe(middle);
    expect(latest).toBeGreaterThan(middle ?? Infinity);
  });
  test('is the same for all where there is one day', () => {
    expect(new Set(newness(['2018-01-01', null, '2018-01-01'])).size).toBe(1);
  });
});
