import type { ParsedComponents } from 'chrono-node';
import { Chrono, type ParsedResult, type Parser, strict } from 'chrono-node/en';
import { type DayParts, readDay, readStretch } from '../day-parts.js';
import type { Candidate, Rule, Setting } from '../rule.js';
import { SHARED_YEAR } from '../shared-year.js';
import { spanOf } from './weekday-before.js';

/** Any day serves: of what chrono finds, only the parts that the text itself names are taken. */
const ANY_DAY = new Date(0);
const DAYS = 'Friday; 2018-06-12; 6/12/2018; 12 June 2018; June 12, 2018';

/**
 * chrono-node's parsers of calendar days and weekdays; those of times would claim the "from 5" of "from 5
 * May".
 */
const dayFinder = new Chrono({
  parsers: strict.parsers.filter(namesDays),
  refiners: strict.refiners,
});

function namesDays(parser: Parser): boolean {
  const found = new Chrono({ parsers: [parser], refiners: [] }).parse(DAYS, ANY_DAY);
  return found.some(({ start }) => start.isCertain('day') || start.isCertain('weekday'));
}

const NAMED_MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/i;
/** "1/2" and "9/11" may be anything; with a year they are dates. */
const ALL_DIGITS = /\d{4}[-/.]\d{1,2}[-/.]\d|\d[-/.]\d{1,2}[-/.]\d{2}/;
/** "3/4/2018" is 4 March in some countries and 3 April in others; chrono-node reads the former. */
const DAY_OR_MONTH_FIRST = /^(?:0?[1-9]|1[0-2])([-/.])(?:0?[1-9]|1[0-2])[-/.]/;
const LOWER_CASE_VERB = /(?:^|[^A-Za-z])(?:may|march)\b/;
/** What chrono-node takes for a year in "Jan. 18, 10 days after". */
const NO_YEAR = /(?<=[A-Za-z]\.? \d{1,2}), ?\d{1,2}$/;
/** Between two days that both name their month; "12-14 June" is one stretch. */
const BETWEEN_DAYS =
  /\s*(?:\bto\b|\bthrough\b|\buntil\b|\band\b|[-–—])\s*(?=[A-Z]|\d{1,2}(?:st|nd|rd|th)? [A-Z])/;

/**
 * Days as chrono-node finds them: "June 12, 2018", "12 June", "Friday, Oct. 23", "2018-06-12". Most blocks
 * name none, and are not given to it.
 */
export const calendarDates: Rule = (block) =>
  namesDay(block) ? dayFinder.parse(block, ANY_DAY).flatMap((found) => candidatesOf(found, block)) : [];

const namesDay = (text: string): boolean => NAMED_MONTH.test(text) || ALL_DIGITS.test(text);

function candidatesOf(found: ParsedResult, block: string): Candidate[] {
  const { start, end, text } = found;
  if (!start.isCertain('month') || !start.isCertain('day') || LOWER_CASE_VERB.test(text)) return [];
  if (!namesDay(text)) return [];
  const words = text.replace(NO_YEAR, '');
  const span = spanOf(found.index, words, block);
  const shared = yearAfter(block, end ?? null, span.end);
  const ambiguous = DAY_OR_MONTH_FIRST.exec(text);
  const named = (parts: ParsedComponents) => ({
    ...shared,
    ...namedParts(parts, !ambiguous, words === text),
  });
  const last = end && named(end);
  const first = last ? notAfter(named(start), last) : named(start);
  if (ambiguous) return [{ ...span, read: (setting) => readInOrder(first, ambiguous[1], setting) }];
  if (!last) return [{ ...span, read: (setting) => readDay(first, setting) }];
  const between = BETWEEN_DAYS.exec(text);
  if (!between || !NAMED_MONTH.test(text.slice(0, between.index)))
    return [{ ...span, read: (setting) => readStretch(first, last, setting) }];
  const middle = found.index + between.index;
  return [
    { start: span.start, end: middle, read: (setting) => readDay(first, setting) },
    { start: middle + between[0].length, end: span.end, read: (setting) => readDay(last, setting) },
  ];
}

/**
 * Of "3/4/2018", the day first where the article's country writes it so, and with dots, as "3.4.2018",
 * anywhere.
 */
function readInOrder(parts: DayParts, separator: string | undefined, setting: Setting) {
  const dayFirst = setting.dayFirst || separator === '.';
  return readDay(dayFirst ? { ...parts, month: parts.date, date: parts.month } : parts, setting);
}

const LIST_AFTER = new RegExp(`^${SHARED_YEAR}`);
/** How much of the text after a day is looked at for the year of its list, in code units. */
const LIST_LENGTH = 60;

/** The year that a day has in common with those named after it. */
function yearAfter(block: string, end: ParsedComponents | null, place: number): { year?: number } {
  const ofEnd = end?.isCertain('year') ? end.get('year') : null;
  const groups = LIST_AFTER.exec(block.slice(place, place + LIST_LENGTH))?.groups;
  const year = ofEnd ?? Number(groups?.sharedYear ?? 0);
  return year > 0 ? { year } : {};
}

/** Of a year shared with a later day: "Dec. 28 to Jan. 3, 2011" begins in 2010. */
function notAfter(first: DayParts, last: DayParts): DayParts {
  const turns = first.year !== undefined && first.year === last.year && first.month > last.month;
  return turns ? { ...first, year: last.year - 1 } : first;
}

function namedParts(found: ParsedComponents, certain: boolean, hasYear: boolean): DayParts {
  const [year, month, date] = [found.get('year'), found.get('month') ?? 1, found.get('day') ?? 1];
  return { month, date, certain, ...(hasYear && found.isCertain('year') && year !== null ? { year } : {}) };
}
