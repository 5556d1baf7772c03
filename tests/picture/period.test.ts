import { expect, test } from 'vitest';
import { dayOf, partsOf, periodOf } from '../../src/picture/period.js';

const iso = (day: number) => {
  const { year, month, date } = partsOf(day);
  return [String(year).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
};

test.each([
  ['2018-06-12', '2018-06-12'],
  ['2018-06-01', '2018-06-30'],
  ['2018-12-01', '2019-02-28'],
  ['0044-01-01', '0044-12-31'],
])('bounds from %s to %s', (first, last) => {
  const period = periodOf({ first, last }) ?? expect.fail();
  expect([iso(period.first), iso(period.last)]).toEqual([first, last]);
});

test('there is no year before the first', () => {
  const period = periodOf({ first: '0000-01-01', last: '0099-12-31' }) ?? expect.fail();
  expect([iso(period.first), iso(period.last)]).toEqual(['0001-01-01', '0099-12-31']);
});

test.each([null, undefined, { first: '2018-06-12', last: '2018-06-11' }, { first: 'June', last: 'July' }])(
  '%j bounds nothing',
  (bounds) => {
    expect(periodOf(bounds)).toBeNull();
  },
);

test('days are counted over the turn of years and centuries', () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
  expect(dayOf(2018, 13, 1)).toBe(dayOf(2019, 1, 1));
  expect(dayOf(99, 12, 31) + 1).toBe(dayOf(100, 1, 1));
});
