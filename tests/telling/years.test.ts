import { expect, test } from 'vitest';
import { yearsOf } from '../../src/telling/years.js';
import { boundsOf } from '../boundsOf.js';
import { onDay, onSomeFriday } from '../shownEvents.js';

test.each([
  ['2018-06-12', { first: 2018, last: 2018 }],
  ['197X', { first: 1970, last: 1979 }],
  ['2018-06-12/2019-01', { first: 2018, last: 2019 }],
  ['00XX', { first: 1, last: 99 }],
  [null, null],
])('%s', (value, years) => {
  const dating = { words: null, from: null, bounds: boundsOf(value) };
  expect(yearsOf({ ...onDay, dating })).toEqual(years);
});

test('an event that is not dated has none', () => {
  expect(yearsOf(onSomeFriday)).toBeNull();
});
