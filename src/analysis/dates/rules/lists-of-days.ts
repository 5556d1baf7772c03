import { partsOf as calendarOf, type Day, weekdayOf } from '../calendar.js';
import { chooseOccurrence } from '../choice.js';
import { isOnePeriod, readDay } from '../day-parts.js';
import { pattern, source } from '../pattern.js';
import { dayPeriod, lastDay, monthPeriod, type Period, periodAround } from '../period.js';
import { fromPublished, fromText, rule } from '../rule.js';
import { ABBREVIATED_MONTH, MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../words.js';

const NAMED = `(?<month>${MONTH}|${ABBREVIATED_MONTH})`;
const YEAR = source`(?:(?:,|,? of)? (?<year>(?:1[5-9]|20)\d\d)\b(?![,.]\d|%))?`;
const NO_AMOUNT = source`\b(?! [a-z]{1,20}s\b|[%.,:]\d|-)`;

/** The later days of "April 24 and 25", "May 4, 5 and 6", to which chrono-node does not carry the month over. */
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

/** "the week of Oct. 16": the week that the day lies in. */
export const weeksOfADay = rule(
  pattern('g')`\b[Tt]he week of ${NAMED} (?<date>\d{1,2})\b${YEAR}`,
  (groups, setting) => {
    const reading = readDay(partsOf(groups), setting);
    return isOnePeriod(reading) ? { ...reading, means: periodAround(reading.means.first, 'week') } : reading;
  },
);

function partsOf({ month = '', date, year }: Readonly<Record<string, string | undefined>>) {
  return { month: monthNumber(month), date: Number(date), ...(year ? { year: Number(year) } : {}) };
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'last'];

/** "the first Tuesday in November", "the last Sunday of March 2024". */
export const weekdaysOfAMonth = rule(
  pattern('gi')`
    \bthe (?<ordinal>${ORDINALS.join('|')}) (?<weekday>${WEEKDAY}) (?:in|of) ${NAMED}\b${YEAR}`,
  ({ ordinal = '', weekday = '', month = '', year }, setting) => {
    const inYear = (named: number) => {
      const place = ORDINALS.indexOf(ordinal.toLowerCase());
      return dayPeriod(nthWeekday(place, weekdayNumber(weekday), monthPeriod(named, monthNumber(month))));
    };
    if (year) return fromText(inYear(Number(year)));
    return fromPublished(setting, (published) => {
      const inCycle = (cycle: number) => inYear(calendarOf(published).year + cycle);
      return chooseOccurrence(inCycle, published, null, setting.direction);
    });
  },
);

/** Of the weekdays in a month the one at a place from 0; at 4 the last. */
function nthWeekday(place: number, weekday: number, month: Period): Day {
  const end = lastDay(month);
  if (place > 3) return end - ((weekdayOf(end) - weekday + 7) % 7);
  return month.first + ((weekday - weekdayOf(month.first) + 7) % 7) + 7 * place;
}
