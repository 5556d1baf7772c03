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

interface PeriodRule {
  readonly shape: RegExp;
  /** The period that the groups of a match mean, or `null` where there is none such. */
  period(groups: readonly string[]): Period | null;
}

const seasons: readonly (string | undefined)[] = ['SP', 'SU', 'FA', 'WI'];

/** What TIMEX3 values mean in days, from a time of day up to a century; the first match counts. */
const periodRules: readonly PeriodRule[] = [
  { shape: /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/, period: ([year, month, date]) => oneDay(year, month, date) },
  { shape: /^(\d{4})-(\d\d)$/, period: ([year, month]) => monthsFrom(year, Number(month), 1) },
  { shape: /^(\d{4})-Q([1-4])$/, period: ([year, quarter]) => monthsFrom(year, Number(quarter) * 3 - 2, 3) },
  { shape: /^(\d{4})-H([12])$/, period: ([year, half]) => monthsFrom(year, Number(half) * 6 - 5, 6) },
  {
    shape: /^(\d{4})-(SP|SU|FA|WI)$/,
    period: ([year, season]) => monthsFrom(year, seasons.indexOf(season) * 3 + 3, 3),
  },
  { shape: /^(\d{4})-W(\d\d)$/, period: ([year, week]) => weekOf(year, week, 0) },
  { shape: /^(\d{4})-W(\d\d)-WE$/, period: ([year, week]) => weekOf(year, week, 5) },
  { shape: /^(\d{4})$/, period: ([year]) => yearsFrom(Number(year), 1) },
  { shape: /^(\d{3})X?$/, period: ([decade]) => yearsFrom(Number(decade) * 10, 10) },
  { shape: /^(\d\d)(?:XX)?$/, period: ([century]) => yearsFrom(Number(century) * 100, 100) },
  { shape: /^([^/]{2,20})\/([^/]{2,20})$/, period: ([first = '', last = '']) => through(first, last) },
];

/**
 * The days that a TIMEX3 value may mean: `2018-06` gives June's thirty, `1950/1953` four years. `null` where it
 * names no time of the calendar, as where there is no value.
 */
export function periodOf(value: string | null): Period | null {
  const rule = periodRules.find(({ shape }) => shape.test(value ?? ''));
  return rule?.period(rule.shape.exec(value ?? '')?.slice(1) ?? []) ?? null;
}

function oneDay(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
): Period | null {
  const day = dayOf(Number(year), Number(month), Number(date));
  const parts = partsOf(day);
  return parts.month === Number(month) && parts.date === Number(date) ? { first: day, last: day } : null;
}

function monthsFrom(year: string | undefined, month: number, length: number): Period | null {
  if (month < 1 || month > 12) return null;
  return { first: dayOf(Number(year), month, 1), last: dayOf(Number(year), month + length, 1) - 1 };
}

const yearsFrom = (year: number, length: number): Period => ({
  first: dayOf(year, 1, 1),
  last: dayOf(year + length, 1, 1) - 1,
});

/** A week of ISO 8601, from its Monday or the weekday so many days later: week 1 is the one with 4 January. */
function weekOf(year: string | undefined, week: string | undefined, weekday: number): Period | null {
  if (Number(week) < 1 || Number(week) > 53) return null;
  const fourth = dayOf(Number(year), 1, 4);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (Number(week) - 1) * 7;
  return { first: monday + weekday, last: monday + 6 };
}

function through(first: string, last: string): Period | null {
  const [from, to] = [periodOf(first), periodOf(last)];
  return from && to && from.first <= to.last ? { first: from.first, last: to.last } : null;
}
