import type { Rule } from './rule.js';
import { calendarDates } from './rules/calendar-dates.js';
import { daysFromToday, partsOfToday, weekdays, weekdaysFromMentioned } from './rules/days.js';
import { bareDecades, centuries, decades, namedDecades } from './rules/decades.js';
import { falseFriends } from './rules/false-friends.js';
import { holidays } from './rules/holidays.js';
import { knownDays } from './rules/known-days.js';
import { firstDays, ordinalDays, secondDays, weekdaysOfAMonth, weeksOfADay } from './rules/lists-of-days.js';
import { months, monthsOfARelativeYear, monthsOfAYear } from './rules/months.js';
import {
  ago,
  earlier,
  followingUnits,
  fromNow,
  later,
  previousUnits,
  sameUnits,
  unitsButOne,
} from './rules/offsets.js';
import { halves, quarters, seasons } from './rules/parts-of-years.js';
import { currentUnits, relativeUnits, weekends, withinUnits } from './rules/relative-units.js';
import {
  endedQuarters,
  periodsOfAYear,
  reportedQuarters,
  samePeriods,
  yearAgoPeriods,
} from './rules/reported-periods.js';
import {
  fiscalYears,
  medievalYears,
  shortYears,
  spokenYears,
  yearRanges,
  years,
  yearsOfHistory,
} from './rules/years.js';

/** All that finds dates. Where two rules claim the same words, the longer claim wins, then the first rule. */
export const RULES: readonly Rule[] = [
  falseFriends,
  knownDays,
  calendarDates,
  ordinalDays,
  firstDays,
  secondDays,
  weeksOfADay,
  weekdaysOfAMonth,
  holidays,
  monthsOfAYear,
  monthsOfARelativeYear,
  quarters,
  halves,
  seasons,
  decades,
  namedDecades,
  bareDecades,
  centuries,
  yearRanges,
  years,
  fiscalYears,
  medievalYears,
  yearsOfHistory,
  shortYears,
  spokenYears,
  endedQuarters,
  samePeriods,
  yearAgoPeriods,
  periodsOfAYear,
  reportedQuarters,
  ago,
  fromNow,
  unitsButOne,
  later,
  earlier,
  sameUnits,
  followingUnits,
  previousUnits,
  relativeUnits,
  currentUnits,
  withinUnits,
  weekends,
  partsOfToday,
  daysFromToday,
  weekdaysFromMentioned,
  weekdays,
  months,
];
