import { en, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { dayOf, pad, parseDay, partsOf } from '../calendar.js';
import { chooseYearOf } from '../choice.js';
import { pattern } from '../pattern.js';
import { dayPeriod, monthPeriod, type Period, periodAround, yearPeriod } from '../period.js';
import { type Candidate, fromText, type Reading, type Rule, rule, type Setting } from '../rule.js';
import { MONTH, monthNumber } from '../words.js';

/** Any day serves: of what chrono finds, only the parts that the text itself names are taken. */
const ANY_DAY = new Date(0);
const NAMED_MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/i;
/** "1/2" and "9/11" may be anything; with a year they are dates. */
const ALL_DIGITS = /\d{4}[-/.]\d{1,2}[-/.]\d|\d[-/.]\d{1,2}[-/.]\d{2}/;
/** "3/4/2018" is 4 March in some countries and 3 April in others; chrono-node reads the former. */
const DAY_OR_MONTH_FIRST = /^(?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|1[0-2])[-/.]/;
const LOWER_CASE_VERB = /(?:^|[^A-Za-z])(?:may|march)\b/;
const LEAD = /^(?:on|at|the) /i;
const BETWEEN_DAYS = /\s*(?:\bto\b|\bthrough\b|\buntil\b|\band\b|[-–—])\s*(?=[A-Z])/;

/**
 * Days as chrono-node finds them: "June 12, 2018", "12 June", "Friday, Oct. 23", "2018-06-12". Most blocks name
 * none, and are not given to it.
 */
export const calendarDates: Rule = (block) =>
  namesDay(block) ? en.strict.parse(block, ANY_DAY).flatMap(candidatesOf) : [];

const namesDay = (text: string): boolean => NAMED_MONTH.test(text) || ALL_DIGITS.test(text);

/** The other day of "April 24 and 25", to which chrono-node does not carry the month over. */
export const secondDays = rule(
  pattern('g')`
    (?<=\b(?<month>${MONTH}) \d{1,2} (?:and|or) )(?<date>\d{1,2})\b(?! [a-z]{1,20}s\b|[%.,:]\d|-)`,
  ({ month = '', date }, setting) => readDay({ month: monthNumber(month), date: Number(date) }, setting),
);

/** "the week of Oct. 16": the week that the day lies in. */
export const weeksOfADay = rule(
  pattern('g')`\bthe week of (?<month>${MONTH}) (?<date>\d{1,2})\b`,
  ({ month = '', date }, setting) => {
    const reading = readDay({ month: monthNumber(month), date: Number(date) }, setting);
    return isOnePeriod(reading) ? { ...reading, means: periodAround(reading.means.first, 'week') } : reading;
  },
);

function candidatesOf(found: ParsedResult): Candidate[] {
  const { start, end, text } = found;
  if (!start.isCertain('month') || !start.isCertain('day') || LOWER_CASE_VERB.test(text)) return [];
  if (!namesDay(text)) return [];
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const span = { start: found.index + lead, end: found.index + text.trimEnd().length };
  const certain = !DAY_OR_MONTH_FIRST.test(text);
  const [first, last] = [namedParts(start, certain), end && namedParts(end, certain)];
  if (!last) return [{ ...span, read: (setting) => readDay(first, setting) }];
  const between = BETWEEN_DAYS.exec(text);
  if (!between) return [{ ...span, read: (setting) => readStretch(first, last, setting) }];
  const middle = found.index + between.index;
  return [
    { start: span.start, end: middle, read: (setting) => readDay(first, setting) },
    { start: middle + between[0].length, end: span.end, read: (setting) => readDay(last, setting) },
  ];
}

/** The parts of a calendar day that the text names, and whether it leaves no doubt which is which. */
interface DayParts {
  readonly year?: number;
  readonly month: number;
  readonly date: number;
  readonly certain?: boolean;
}

function namedParts(found: ParsedComponents, certain: boolean): DayParts {
  const [year, month, date] = [found.get('year'), found.get('month') ?? 1, found.get('day') ?? 1];
  return { month, date, certain, ...(found.isCertain('year') && year !== null ? { year } : {}) };
}

type Resolved = ReturnType<Candidate['read']>;

function readStretch(first: DayParts, last: DayParts, setting: Setting): Resolved {
  const from = readDay(first, setting);
  const to = readDay(last, setting);
  if (!isOnePeriod(from) || !isOnePeriod(to) || from.means.first > to.means.first) return 'unresolved';
  return { ...from, means: { from: from.means, to: to.means } };
}

function isOnePeriod(reading: Resolved): reading is Reading & { means: Period } {
  return typeof reading === 'object' && 'unit' in reading.means;
}

/** How far off, in days, a day without a year may lie before its year is in doubt. */
const DOUBTFUL = 150;

function readDay({ year, month, date, certain = true }: DayParts, setting: Setting): Resolved {
  const { published, direction } = setting;
  if (year !== undefined) return { ...readFullDate(year, month, date), certain };
  if (published === null) return 'unresolved';
  const current = partsOf(published).year;
  const occurrences = [current, current - 1, current + 1].map((near) => dayOf(near, month, date));
  const day = chooseYearOf(occurrences, published, direction);
  return { means: dayPeriod(day), from: 'published', certain: Math.abs(day - published) < DOUBTFUL };
}

/** A day that the calendar does not have ("June 31, 2018") still names its month. */
function readFullDate(year: number, month: number, date: number): Reading {
  const day = parseDay(`${pad(year, 4)}-${pad(month)}-${pad(date)}`);
  if (day !== null) return fromText(dayPeriod(day));
  return fromText(month > 12 ? yearPeriod(year) : monthPeriod(year, month));
}
