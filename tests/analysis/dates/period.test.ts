import { expect, test } from 'vitest';
import { formatDay, parseDay } from '../../../src/analysis/dates/calendar.js';
import { lastDay, periodAround, shift, shiftBy, type Unit } from '../../../src/analysis/dates/period.js';
import { timexOf } from '../../../src/analysis/dates/timex.js';

const day = (iso: string) => parseDay(iso) ?? Number.NaN;

test.each<[string, Unit, string, string, string]>([
  ['2024-02-29', 'day', '2024-02-29', '2024-02-29', '2024-02-29'],
  ['2021-01-03', 'week', '2020-W53', '2020-12-28', '2021-01-03'],
  ['2024-12-30', 'week', '2025-W01', '2024-12-30', '2025-01-05'],
  ['2024-03-25', 'weekend', '2024-W13-WE', '2024-03-30', '2024-03-31'],
  ['2024-02-10', 'month', '2024-02', '2024-02-01', '2024-02-29'],
  ['2024-08-10', 'quarter', '2024-Q3', '2024-07-01', '2024-09-30'],
  ['2024-08-10', 'season', '2024-SU', '2024-06-01', '2024-08-31'],
  ['2024-02-10', 'season', '2023-WI', '2023-12-01', '2024-02-29'],
  ['2024-08-10', 'half', '2024-H2', '2024-07-01', '2024-12-31'],
  ['2024-08-10', 'year', '2024', '2024-01-01', '2024-12-31'],
  ['2024-08-10', 'decade', '202X', '2020-01-01', '2029-12-31'],
  ['1969-08-10', 'century', '19XX', '1900-01-01', '1999-12-31'],
])('around %s, the %s is %s, %s to %s', (iso, unit, value, first, last) => {
  const period = periodAround(day(iso), unit);
  expect([timexOf(period), formatDay(period.first), formatDay(lastDay(period))]).toEqual([
    value,
    first,
    last,
  ]);
});

test.each<[Unit, number, string]>([
  ['week', -1, '2023-W52'],
  ['month', 11, '2024-12'],
  ['quarter', -1, '2023-Q4'],
  ['decade', 1, '203X'],
])('shifting the %s by %d gives %s', (unit, amount, value) => {
  expect(timexOf(shift(periodAround(day('2024-01-03'), unit), amount))).toBe(value);
});

test.each([
  ['2024-02-29', 1, 'year', '2025-02-28'],
  ['2024-01-31', 1, 'month', '2024-02-29'],
  ['2024-03-31', -1, 'quarter', '2023-12-31'],
] as const)('%s and %d %s is %s', (iso, amount, unit, value) => {
  expect(timexOf(shiftBy(periodAround(day(iso), 'day'), amount, unit))).toBe(value);
});

test.each(['2018-02-30', '2018-13-01', 'soon', ''])('"%s" names no day', (iso) => {
  expect(parseDay(iso)).toBeNull();
});
