import { isOnePeriod, readDay } from '../day-parts.js';
import { eitherCase, pattern, source } from '../pattern.js';
import { periodAround, unitNamed } from '../period.js';
import { rule } from '../rule.js';
import { ABBREVIATED_MONTH, MONTH, monthNumber, WEEKDAY } from '../words.js';

const NAMED = `(?<month>${MONTH}|${ABBREVIATED_MONTH})`;
const YEAR = source`(?:(?:,|,? of)? (?<year>(?:1[5-9]|20)\d\d)\b(?![,.]\d|%))?`;
/** Behind a number of people or things stands what they are; "of" also stands before a year. */
const NO_AMOUNT = source`
  \b(?![%.,:]\d|-|[ ](?:[A-Za-z][a-z]{1,20}s|people|men|women|children|police|more)\b(?<! (?:this|was|his|its))|
  [ ]of (?!(?:this|that|last|next|the same) |\d{4}\b))`;

/** What may stand behind a day, where a verb ("on March 3 and 12 were hurt") tells of a number of people. */
const AFTER_A_DAY = source`
  and|or|but|nor|in|at|on|of|to|for|from|with|by|during|as|when|while|after|before|near|around|between|that|
  which|where|if|because|the|this|last|next|an?|his|her|its|their|our|my|he|she|it|they|we|there|will|would|
  may|might|can|could|should`;
const ON = source`\b(?:${eitherCase('on|by|since|until|from')}) (?:${WEEKDAY},? )?`;

/**
 * The later days of "April 24 and 25", "May 4, 5 and 6", to which chrono-node does not carry the month over;
 * not "on June 12 and 25 people were killed".
 */
export const secondDays = rule(
  pattern('g')`
    (?<=(?<on>${ON})?\b${NAMED} \d{1,2}(?:, \d{1,2}){0,3}(?:,? (?:and|or) |
    , (?=\d{1,2}(?:, \d{1,2}){0,2},? (?:and|or) \d)))
    (?<date>\d{1,2})${NO_AMOUNT}${YEAR}(?=(?<verb> (?!(?:${AFTER_A_DAY})\b)[a-z])?)`,
  ({ on, verb, ...groups }, setting) => {
    if (on && verb) return 'no date';
    return readDay({ ...partsOf(groups), certain: !verb }, setting);
  },
);

/** What stands before the first day of a list; after a verb, as in "killed 3 and 12 March", it is a number. */
const BEFORE_DAYS = source`
  (?<=^|[^\w\s]\s?|\b(?:${eitherCase('on|of|for|from|between|since|until|by|to|in|the|both|and|or|dates?')}|
  ${WEEKDAY}) )`;

/** The days before the last of "9, 10 and 12 March 2014". */
export const firstDays = rule(
  pattern('g')`
    ${BEFORE_DAYS}(?<![\w$£€.,:/-])(?<date>\d{1,2})(?:st|nd|rd|th)?
    (?=(?:, \d{1,2}(?:st|nd|rd|th)?){0,3} (?:and|or) \d{1,2}(?:st|nd|rd|th)? ${NAMED}\b${YEAR})`,
  (groups, setting) => readDay(partsOf(groups), setting),
);

/** "January the 5th", "January the 5th, 2010". */
export const ordinalDays = rule(
  pattern('g')`\b${NAMED} the (?<date>\d{1,2})(?:st|nd|rd|th)\b${YEAR}`,
  (groups, setting) => readDay(partsOf(groups), setting),
);

/** "1 January 0001", which software writes where it knows no day. */
export const daysWithoutAYear = rule(
  pattern(
    'g',
  )`\b(?:\d{1,2} (?:${MONTH}|${ABBREVIATED_MONTH})|(?:${MONTH}|${ABBREVIATED_MONTH}) \d{1,2}),? 0\d{3}\b`,
  () => 'unresolved',
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
