import type { Rule } from './rule.js';
import { calendarDates, secondDays } from './rules/calendar-dates.js';
import { daysFromToday, partsOfToday, weekdays, weekdaysFromMentioned } from './rules/days.js';
import { falseFriends } from './rules/false-friends.js';
import { holidays } from './rules/holidays.js';
import { months, monthsOfARelativeYear, monthsOfAYear } from './rules/months.js';
import { ago, laterOrEarlier, relativeToMentioned, yearAgoPeriods } from './rules/offsets.js';
import { halves, quarters, sameQuarter, seasons } from './rules/parts-of-years.js';
import { currentUnits, relativeUnits } from './rules/units.js';
import { centuries, decades, shortYears, spokenYears, yearRanges, years } from './rules/years.js';

/** All that finds dates. Where two rules claim the same words, the longer claim wins, then the earlier rule. */
export const RULES: readonly Rule[] = [
  falseFriends,
  calendarDates,
  secondDays,
  holidays,
  monthsOfAYear,
  monthsOfARelativeYear,
  quarters,
  halves,
  seasons,
  decades,
  centuries,
  yearRanges,
  years,
  shortYears,
  spokenYears,
  yearAgoPeriods,
  ago,
  laterOrEarlier,
  relativeToMentioned,
  relativeUnits,
  currentUnits,
  sameQuarter,
  partsOfToday,
  daysFromToday,
  weekdaysFromMentioned,
  weekdays,
  months,
];
