import { type Day, dayOf, partsOf, weekdayOf } from './calendar.js';

/** Calendar units, from the finest to the coarsest. */
export const UNITS = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
] as const;
export type Unit = (typeof UNITS)[number];

/** The unit that a word names: "week", "Month"; a day where it names none, as in "the next morning". */
export function unitNamed(word = 'day'): Unit {
  return UNITS.find((unit) => unit === word.toLowerCase()) ?? 'day';
}

/** One whole calendar unit: the week, the month, the decade that begins on a day. */
export interface Period {
  readonly unit: Unit;
  readonly first: Day;
}

const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS: Partial<Record<Unit, number>> = { day: 1, weekend: 7, week: 7 };

export const dayPeriod = (first: Day): Period => ({ unit: 'day', first });
export const monthPeriod = (year: number, month: number): Period => ({
  unit: 'month',
  first: dayOf(year, month, 1),
});
export const yearPeriod = (year: number): Period => ({ unit: 'year', first: dayOf(year, 1, 1) });

/** The week, month, quarter … that a day lies in. Seasons begin in March, June, September and December. */
export function periodAround(day: Day, unit: Unit): Period {
  const weekday = weekdayOf(day);
  if (unit === 'day') return dayPeriod(day);
  if (unit === 'week') return { unit, first: day - weekday };
  if (unit === 'weekend') return { unit, first: day - weekday + 5 };
  const { year, month } = partsOf(day);
  const length = MONTHS[unit] ?? 12;
  const offset = unit === 'season' ? 2 : 0;
  const count = year * 12 + month - 1 - offset;
  return { unit, first: dayOf(0, count - (((count % length) + length) % length) + offset + 1, 1) };
}

/** The period that many units later, or earlier where `amount` is negative. */
export function shift({ unit, first }: Period, amount: number): Period {
  const days = DAYS[unit];
  if (days) return { unit, first: first + days * amount };
  const { year, month } = partsOf(first);
  return { unit, first: dayOf(year, month + (MONTHS[unit] ?? 12) * amount, 1) };
}

/** The same period that many calendar units of another kind away; 29 February becomes 28 February. */
export function shiftBy(period: Period, amount: number, unit: Unit): Period {
  if (unit === period.unit) return shift(period, amount);
  const days = DAYS[unit];
  if (days) return periodAround(period.first + days * amount, period.unit);
  const { year, month, date } = partsOf(period.first);
  const first = dayOf(year, month + (MONTHS[unit] ?? 12) * amount, 1);
  const end = shift(periodAround(first, 'month'), 1).first - 1;
  const day = Math.min(first + date - 1, end);
  return period.unit === 'day' ? dayPeriod(day) : periodAround(day, period.unit);
}

/** The last day of a period; a weekend ends with its Sunday. */
export function lastDay(period: Period): Day {
  return period.unit === 'weekend' ? period.first + 1 : shift(period, 1).first - 1;
}
