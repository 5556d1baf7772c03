import { type Day, dayOf, pad, parseDay, partsOf } from './calendar.js';
import { chooseYearOf } from './choice.js';
import { earlierYear, spokenYear } from './mentioned.js';
import { isOnItsSide, readOccurrence } from './occurrence.js';
import { dayPeriod, monthPeriod, type Period, yearPeriod } from './period.js';
import { type Candidate, fromText, ofYearOf, type Reading, type Setting } from './rule.js';

/** The parts of a calendar day that the text names, and whether it leaves no doubt which is which. */
export interface DayParts {
  readonly year?: number;
  readonly month: number;
  readonly date: number;
  readonly certain?: boolean;
}

export type Resolved = ReturnType<Candidate['read']>;

/** How far off, in days, a day without a year may lie before its year is in doubt. */
const DOUBTFUL = 150;

/**
 * The day that its parts name: in the year they name, else in the one that was spoken of, else the nearest.
 */
export function readDay({ year, month, date, certain = true }: DayParts, setting: Setting): Resolved {
  const { published, direction } = setting;
  if (year !== undefined) {
    const means = dayOrMonth(year, month, date);
    return { ...fromText(means), certain: certain && means.unit === 'day' };
  }
  const inYear = (day: Day, cycle: number) => dayOrMonth(partsOf(day).year + cycle, month, date);
  if (setting.stretchBegins) return readOccurrence(setting, inYear, null);
  const spoken = spokenYear(setting);
  if (spoken) return ofYearOf(spoken, (year) => dayOrMonth(year, month, date));
  if (published === null) return 'unresolved';
  const current = partsOf(published).year;
  const occurrences = [current, current - 1, current + 1].map((near) => dayOf(near, month, date));
  const day = chooseYearOf(occurrences, published, direction);
  const means = dayOrMonth(partsOf(day).year, month, date);
  const isNear = Math.abs(day - published) < DOUBTFUL;
  const isMeant = direction === 'open' || isOnItsSide(means, published, direction);
  return { means, from: 'published', certain: certain && isNear && isMeant && !earlierYear(setting) };
}

/** From one day through another; without a year of its own, the first one is of the year of the last. */
export function readStretch(first: DayParts, last: DayParts, setting: Setting): Resolved {
  const from = readDay(first, setting);
  const to = readDay(last, setting);
  if (!isOnePeriod(from) || !isOnePeriod(to) || from.means.first > to.means.first) return 'unresolved';
  return { ...from, means: { from: from.means, to: to.means } };
}

export function isOnePeriod(reading: Resolved): reading is Reading & { means: Period } {
  return typeof reading === 'object' && 'unit' in reading.means;
}

/** A day that the calendar does not have ("31 April 2018") still names its month. */
function dayOrMonth(year: number, month: number, date: number): Period {
  const day = parseDay(`${pad(year, 4)}-${pad(month)}-${pad(date)}`);
  if (day !== null) return dayPeriod(day);
  return month > 12 ? yearPeriod(year) : monthPeriod(year, month);
}
