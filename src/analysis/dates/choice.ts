import type { Day } from './calendar.js';
import { type Direction, looksAhead } from './direction.js';
import { type Period, periodAround } from './period.js';

/** The word before a name that comes round again: "last Friday", "this September", "next spring". */
export type Which = 'last' | 'this' | 'next' | null;

/** What a word before a name of the calendar says: "past" as "last", "coming" as "next". */
export function whichOf(word: string | undefined): Which {
  if (!word) return null;
  if (/last|past|previous/i.test(word)) return 'last';
  return /next|coming|following/i.test(word) ? 'next' : 'this';
}

/** Counted in cycles (weeks for a weekday, years for a month) from the one of the publication. */
const CYCLES = [-2, -1, 0, 1, 2];

/** Further ahead than this, in days, nothing is named without its year, even where the clause looks ahead. */
const FAR_AHEAD = 200;
/** A month may be further. */
const FAR_AHEAD_MONTHS = 280;
/** Where the clause does not tell, a name means what comes within this many days … */
const SOON = 60;
/** … if it last came round more than this many days ago. */
const FAR_BACK = 260;

/**
 * The occurrence that a name like "Friday", "July" or "the third quarter" means on a day: the latest one that
 * has begun, unless the name's own word or the clause around it says otherwise.
 *
 * @param occurrence the one in the cycle of the publication (0), the one before (-1), the one after (1) …
 */
export function chooseOccurrence(
  occurrence: (cycle: number) => Period,
  published: Day,
  which: Which,
  direction: Direction,
): Period {
  const current = occurrence(0);
  if (which === 'this') return current;
  const today = periodAround(published, current.unit).first;
  const all = CYCLES.map(occurrence);
  const ahead = all.find(({ first }) => (which === 'next' ? first > today : first >= today));
  const back = all.findLast(({ first }) => (which === 'last' ? first < today : first <= today));
  if (!ahead || !back) return current;
  if (which) return which === 'next' ? ahead : back;
  const limit = looksAhead(direction)
    ? current.unit === 'month'
      ? FAR_AHEAD_MONTHS
      : FAR_AHEAD
    : direction === 'open'
      ? SOON
      : 0;
  const isLongAgo = looksAhead(direction) || published - back.first > FAR_BACK;
  return isLongAgo && ahead.first - published <= limit ? ahead : back;
}

/** How many days nearer a day on the side that the clause does not look to must be, to be preferred. */
const AGAINST_THE_CLAUSE = 200;

/** Of one day in several years, the one that is meant: the nearest, on the side that the clause looks to. */
export function chooseYearOf(days: readonly Day[], published: Day, direction: Direction): Day {
  const distance = (day: Day) => {
    const against = looksAhead(direction) ? day < published : direction === 'back' && day > published;
    return Math.abs(day - published) + (against ? AGAINST_THE_CLAUSE : 0);
  };
  return days.reduce((best, day) => (distance(day) < distance(best) ? day : best), days[0] ?? published);
}
