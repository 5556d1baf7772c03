import { looksAhead } from './direction.js';
import { lastDay, type Period, periodAround, shiftBy, UNITS, type Unit } from './period.js';
import type { Mention, Setting } from './rule.js';

const fineness = (unit: Unit) => UNITS.indexOf(unit);

/** Whether a period is a part of a year: a day, a month, a half of it. */
export const isWithinAYear = ({ unit }: Period) => fineness(unit) < fineness('year');

/** The last mention of a period no coarser than a unit: what "that month" or "the next day" counts from. */
export function lastMentioned({ mentioned }: Setting, unit: Unit): Mention | null {
  return mentioned.findLast(({ period }) => fineness(period.unit) <= fineness(unit)) ?? null;
}

/** What was mentioned last, if that is not further back than some code units of text. */
export function justMentioned({ mentioned, start }: Setting, within: number): Mention | null {
  const last = mentioned.at(-1);
  return last && start - last.end <= within ? last : null;
}

/** How far back, in code units, a year is still the one that is spoken of. */
const SPOKEN_OF = 250;

/**
 * The mention of an earlier year just before a day or a month without a year, which may be of that year too.
 * `null` where the year is that of the publication, or where what comes next is looked ahead to.
 */
export function earlierYear(setting: Setting): Mention | null {
  const earlier = earlierTime(setting);
  return earlier && fineness(earlier.period.unit) <= fineness('year') ? earlier : null;
}

/** The same of an earlier decade or century too. */
export function earlierTime(setting: Setting): Mention | null {
  const last = justMentioned(setting, SPOKEN_OF);
  if (!last?.namesYear) return null;
  const isPast =
    setting.published === null || lastDay(last.period) < periodAround(setting.published, 'year').first;
  return isPast && !looksAhead(setting.direction) ? last : null;
}

/**
 * The year that a day or a month without a year goes on from: "In June 1950 … In September …", "In 2018, … in
 * July". A year told in passing ("founded in 1986") is not gone on from.
 */
export function spokenYear(setting: Setting): Mention | null {
  const year = earlierYear(setting);
  const isThread = year && (year.opens || (setting.opens && isWithinAYear(year.period)));
  return isThread ? year : null;
}

/** How far back, in code units, figures are still compared with those of a quarter that was named. */
const COMPARED_WITHIN = 500;

/** The quarter that a report speaks of: the last mentioned one that is over at the publication. */
export function reportedQuarter({ mentioned, start, published }: Setting, within = Infinity): Mention | null {
  const quarter = mentioned.findLast(
    ({ period }) => period.unit === 'quarter' && (published === null || lastDay(period) < published),
  );
  return quarter && start - quarter.end <= within ? quarter : null;
}

/** The quarter that figures nearby are compared with: the reported one, if it was mentioned near by. */
export function comparedQuarter(setting: Setting): Mention | null {
  return reportedQuarter(setting, COMPARED_WITHIN);
}

/**
 * The period some units after, or before, one that was mentioned, never finer than it: a year after 2017 is
 * 2018, two days after a day is a day, four months after 2019 (counted from its middle) is a year again.
 */
export function away(anchor: Period, amount: number, unit: Unit): Period {
  if (fineness(unit) >= fineness(anchor.unit)) {
    const coarse = anchor.unit === 'day' ? unit : anchor.unit;
    return periodAround(shiftBy(anchor, amount, unit).first, coarse);
  }
  const middle = Math.floor((anchor.first + lastDay(anchor)) / 2);
  return periodAround(shiftBy({ unit: 'day', first: middle }, amount, unit).first, anchor.unit);
}
