import { formatDay, pad, partsOf, weekOf } from './calendar.js';
import type { Period } from './period.js';

const SEASON_NAMES = ['SP', 'SU', 'FA', 'WI'];

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
