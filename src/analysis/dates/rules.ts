import type { Rule } from './rule.js';
import { calendarDates, secondDays, weeksOfADay } from './rules/calendar-dates.js';
import { daysFromToday, partsOfToday, weekdays, weekdaysFromMentioned } from './rules/days.js';
import { centuries, decades, namedDecades } from './rules/decades.js';
import { falseFriends } from './rules/false-friends.js';
import { holidays } from './rules/holidays.js';
import { months, monthsOfARelativeYear, monthsOfAYear } from './rules/months.js';
import { ago, earlier, followingUnits, later, previousUnits, sameUnits } from './rules/offsets.js';
import { halves, quarters, seasons } from './rules/parts-of-years.js';
import { currentUnits, relativeUnits, weekends, withinUnits } from './rules/relative-units.js';
import { periodsOfAYear, reportedQuarters, yearAgoPeriods } from './rules/reported-periods.js';
import { shortYears, spokenYears, yearRanges, years } from './rules/years.js';

/** All that finds dates. Where two rules claim the same words, the longer claim wins, then the first rule. */
export const RULES: readonly Rule[] = [
  falseFriends,
  calendarDates,
  secondDays,
  weeksOfADay,
  holidays,
  monthsOfAYear,
  monthsOfARelativeYear,
  quarters,
  halves,
  seasons,
  decades,
  namedDecades,
  centuries,
  yearRanges,
  years,
  shortYears,
  spokenYears,
  yearAgoPeriods,
  periodsOfAYear,
  reportedQuarters,
  ago,
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
