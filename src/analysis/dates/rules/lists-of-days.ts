import { isOnePeriod, readDay } from '../day-parts.js';
import { pattern, source } from '../pattern.js';
import { periodAround, unitNamed } from '../period.js';
import { rule } from '../rule.js';
import { ABBREVIATED_MONTH, MONTH, monthNumber } from '../words.js';

const NAMED = `(?<month>${MONTH}|${ABBREVIATED_MONTH})`;
const YEAR = source`(?:(?:,|,? of)? (?<year>(?:1[5-9]|20)\d\d)\b(?![,.]\d|%))?`;
const NO_AMOUNT = source`\b(?! [a-z]{1,20}s\b|[%.,:]\d|-)`;

/**
 * The later days of "April 24 and 25", "May 4, 5 and 6", to which chrono-node does not carry the month over.
 */
export const secondDays = rule(
  pattern('g')`
    (?<=\b${NAMED} \d{1,2}(?:, \d{1,2}){0,3}(?:,? (?:and|or) |
    , (?=\d{1,2}(?:, \d{1,2}){0,2},? (?:and|or) \d)))
    (?<date>\d{1,2})${NO_AMOUNT}${YEAR}`,
  (groups, setting) => readDay(partsOf(groups), setting),
);

/** The days before the last of "9, 10 and 12 March 2014". */
export const firstDays = rule(
  pattern('g')`
    (?<![\w$£€.,:/-])(?<date>\d{1,2})(?:st|nd|rd|th)?
    (?=(?:, \d{1,2}(?:st|nd|rd|th)?){0,3} (?:and|or) \d{1,2}(?:st|nd|rd|th)? ${NAMED}\b${YEAR})`,
  (groups, setting) => readDay(partsOf(groups), setting),
);

/** "January the 5th", "January the 5th, 2010". */
export const ordinalDays = rule(
  pattern('g')`\b${NAMED} the (?<date>\d{1,2})(?:st|nd|rd|th)\b${YEAR}`,
  (groups, setting) => readDay(partsOf(groups), setting),
);

/** "the week of Oct. 16", "the weekend of 9 July 2022": the one that the day lies in. */
export const weeksOfADay = rule(
  pattern('g')`
    \b[Tt]he (?<unit>week|weekend) (?:of|beginning|starting) (?:the )?
    (?:(?<dateBefore>\d{1,2})(?:st|nd|rd|th)? ${NAMED}\b${YEAR}|
    (?<monthBefore>${MONTH}|${ABBREVIATED_MONTH}) (?<dateAfter>\d{1,2})\b(?:,? (?<yearAfter>(?:1[5-9]|
    20)\d\d)\b)?)`,
  (
    { unit, dateBefore, monthBefore, dateAfter, yearAfter, month = monthBefore, year = yearAfter },
    setting,
  ) => {
    const reading = readDay(partsOf({ month, date: dateBefore ?? dateAfter, year }), setting);
    if (!isOnePeriod(reading)) return reading;
    return { ...reading, means: periodAround(reading.means.first, unitNamed(unit)) };
  },
);

function partsOf({ month = '', date, year }: Readonly<Record<string, string | undefined>>) {
  return { month: monthNumber(month), date: Number(date), ...(year ? { year: Number(year) } : {}) };
}
