import type { DateExpression } from '../model.js';

/** Days in a row, counted from 1970-01-01 as day 0: `first` and `last` are the same for a single day. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** Year, month from 1 and day of the month. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const millisecondsOfDay = 86_400_000;

/** The number of a day of the Gregorian calendar; months and dates may run over, as in `dayOf(2018, 13, 1)`. */
export function dayOf(year: number, month: number, date: number): number {
  // `Date.UTC` would take the years 0 to 99 for those of the twentieth century.
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, date) / millisecondsOfDay);
}

/** The calendar's day of a number. */
export function partsOf(day: number): CalendarDay {
  const at = new Date(day * millisecondsOfDay);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** There is no year before it. */
const firstOfAll = dayOf(1, 1, 1);

/** The days between bounds, ISO dates; `null` where there are none. */
export function periodOf(bounds: DateExpression['bounds'] | undefined): Period | null {
  const numberOf = (day = '') => Math.round(Date.parse(day) / millisecondsOfDay);
  const [first, last] = [numberOf(bounds?.first), numberOf(bounds?.last)];
  return first <= last ? { first: Math.max(firstOfAll, first), last } : null;
}
