import { type Day, dayOf, formatDay, pad, partsOf, weekdayOf, weekOf } from './calendar.js';

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
const SEASON_NAMES = ['SP', 'SU', 'FA', 'WI'];

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

/** The TIMEX3 value of a period: `2018-06-12`, `2018-W24`, `2018-06`, `2018-Q2`, `2018-SU`, `201X`. */
export function timexOf({ unit, first }: Period): string {
  const { year, month } = partsOf(first);
  const digits = pad(year, 4);
  const { year: weekYear, week } = weekOf(first);
  switch (unit) {
    case 'day':
      return formatDay(first);
    case 'weekend':
      return `${pad(weekYear, 4)}-W${pad(week)}-WE`;
    case 'week':
      return `${pad(weekYear, 4)}-W${pad(week)}`;
    case 'month':
      return `${digits}-${pad(month)}`;
    case 'quarter':
      return `${digits}-Q${Math.ceil(month / 3)}`;
    case 'season':
      return `${digits}-${SEASON_NAMES[month / 3 - 1] ?? 'WI'}`;
    case 'half':
      return `${digits}-H${month > 6 ? 2 : 1}`;
    case 'year':
      return digits;
    case 'decade':
      return `${digits.slice(0, 3)}X`;
    case 'century':
      return `${digits.slice(0, 2)}XX`;
  }
}
