import { type Day, partsOf, weekdayOf } from '../calendar.js';
import { type Direction, looksAhead } from '../direction.js';
import { justMentioned } from '../mentioned.js';
import { readOccurrence } from '../occurrence.js';
import { pattern } from '../pattern.js';
import { dayPeriod, lastDay, monthPeriod, type Period, periodAround, shift } from '../period.js';
import { fromMentioned, fromPublished, fromText, rule } from '../rule.js';
import { ABBREVIATED_MONTH, MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../words.js';

/** Without a month near by, "on the 3rd" is as often a hole, a ward or a floor. */
const SURELY_A_DAY = 18;
const SAME_STORY = 250;

/** "on the 30th", "In May, on the 14th": of the month mentioned just before, else of the last or next one. */
export const ordinalsAlone = rule(
  pattern('g')`
    (?<=\b[Oo]n )the (?<date>\d{1,2})(?:st|nd|rd|th)
    (?=[,.;:)]|$|[ ](?:and|but|he|she|it|they|we|the|an?|to|for|at|by|as|when|after|before|with|his|her|
    their)\b)`,
  ({ date: digits }, setting) => {
    const date = Number(digits);
    const near = justMentioned(setting, SAME_STORY);
    if (date < 1 || date > 31) return 'no date';
    if (near && (near.period.unit === 'month' || near.period.unit === 'day'))
      return fromMentioned(near, ({ first }) => dayOfMonth(first, date));
    if (date <= SURELY_A_DAY) return 'no date';
    return fromPublished(setting, (published) => nearestOrdinal(date, published, setting.direction), false);
  },
);

/** The day of the month, in the nearest month that has it, on the side that the clause looks to. */
function nearestOrdinal(date: number, published: Day, direction: Direction): Period {
  const months = [-2, -1, 0, 1, 2].map((away) => shift(periodAround(published, 'month'), away));
  const days = months.map(({ first }) => dayOfMonth(first, date)).filter(({ unit }) => unit === 'day');
  const day = looksAhead(direction)
    ? days.find(({ first }) => first >= published)
    : days.findLast(({ first }) => first <= published);
  return day ?? periodAround(published, 'month');
}

/** A day of the month that another day lies in; the month itself where it has no such day. */
function dayOfMonth(day: Day, date: number): Period {
  const month = periodAround(day, 'month');
  return month.first + date - 1 > lastDay(month) ? month : dayPeriod(month.first + date - 1);
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'last'];

/** "the first Tuesday in November", "the last Sunday of March 2024". */
export const weekdaysOfAMonth = rule(
  pattern('gi')`
    \bthe (?<ordinal>${ORDINALS.join('|')}) (?<weekday>${WEEKDAY}) (?:in|of) (?<month>${MONTH}|
    ${ABBREVIATED_MONTH})\b
    (?:(?:,|,? of)? (?<year>(?:1[5-9]|20)\d\d)\b(?![,.]\d|%))?`,
  ({ ordinal = '', weekday = '', month = '', year }, setting) => {
    const inYear = (named: number) => {
      const place = ORDINALS.indexOf(ordinal.toLowerCase());
      return dayPeriod(nthWeekday(place, weekdayNumber(weekday), monthPeriod(named, monthNumber(month))));
    };
    if (year) return fromText(inYear(Number(year)));
    return readOccurrence(setting, (day, cycle) => inYear(partsOf(day).year + cycle), null);
  },
);

/** Of the weekdays in a month the one at a place from 0; at 4 the last. */
function nthWeekday(place: number, weekday: number, month: Period): Day {
  const end = lastDay(month);
  if (place > 3) return end - ((weekdayOf(end) - weekday + 7) % 7);
  return month.first + ((weekday - weekdayOf(month.first) + 7) % 7) + 7 * place;
}
