import { en, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { dayOf, pad, parseDay, partsOf } from '../calendar.js';
import { chooseYearOf } from '../choice.js';
import { dayPeriod, monthPeriod, type Period, yearPeriod } from '../period.js';
import { type Candidate, fromText, type Reading, type Rule, type Setting } from '../rule.js';

/** Any day serves: of what chrono finds, only the parts that the text itself names are taken. */
const ANY_DAY = new Date(0);
const HAS_NAMED_MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/i;
/** "1/2" and "9/11" may be anything; with a year they are dates. */
const ALL_DIGITS = /\d{4}[-/.]\d{1,2}[-/.]\d|\d[-/.]\d{1,2}[-/.]\d{2}/;
const LOWER_CASE_VERB = /(?:^|[^A-Za-z])(?:may|march)\b/;
const BETWEEN_DAYS = /\s*(?:\bto\b|\bthrough\b|\buntil\b|\band\b|[-–—])\s*(?=[A-Z])/;

/** Days of the calendar as chrono-node finds them: "June 12, 2018", "12 June", "Friday, Oct. 23", "2018-06-12". */
export const calendarDates: Rule = (block) => en.strict.parse(block, ANY_DAY).flatMap(candidatesOf);

function candidatesOf(found: ParsedResult): Candidate[] {
  const { start, end, index, text } = found;
  if (!start.isCertain('month') || !start.isCertain('day') || LOWER_CASE_VERB.test(text)) return [];
  if (!HAS_NAMED_MONTH.test(text) && !ALL_DIGITS.test(text)) return [];
  const span = { start: index, end: index + text.length };
  const between = end && BETWEEN_DAYS.exec(text);
  if (!end) return [{ ...span, read: (setting) => readDay(start, setting) }];
  if (!between) return [{ ...span, read: (setting) => readStretch(start, end, setting) }];
  return [
    { start: span.start, end: index + between.index, read: (setting) => readDay(start, setting) },
    {
      start: index + between.index + between[0].length,
      end: span.end,
      read: (setting) => readDay(end, setting),
    },
  ];
}

type Resolved = ReturnType<Candidate['read']>;

function readStretch(start: ParsedComponents, end: ParsedComponents, setting: Setting): Resolved {
  const from = readDay(start, setting);
  const to = readDay(end, setting);
  if (!isDay(from) || !isDay(to)) return 'unresolved';
  return { ...from, means: { from: from.means, to: to.means } };
}

function isDay(reading: Resolved): reading is Reading & { means: Period } {
  return typeof reading === 'object' && 'unit' in reading.means;
}

function readDay(parts: ParsedComponents, setting: Setting): Resolved {
  const month = parts.get('month') ?? 1;
  const date = parts.get('day') ?? 1;
  if (parts.isCertain('year')) return readFullDate(parts.get('year') ?? 0, month, date);
  const { published, direction } = setting;
  if (published === null) return 'unresolved';
  const { year } = partsOf(published);
  const occurrences = [year, year - 1, year + 1].map((near) => dayOf(near, month, date));
  const day = chooseYearOf(occurrences, published, direction);
  return { means: dayPeriod(day), from: 'published', certain: Math.abs(day - published) < 100 };
}

/** A day that the calendar does not have ("June 31, 2018") still names its month. */
function readFullDate(year: number, month: number, date: number): Reading {
  const day = parseDay(`${pad(year, 4)}-${pad(month)}-${pad(date)}`);
  if (day !== null) return fromText(dayPeriod(day));
  return fromText(month > 12 ? yearPeriod(year) : monthPeriod(year, month));
}
