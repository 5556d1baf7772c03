import {
  AMOUNT,
  ANYTHING,
  DIGITS,
  HABIT,
  HOLIDAY,
  MONTH_NAME,
  NAME,
  SEPTEMBER_11,
  UNIT,
  WEEKDAY_NAME,
} from './needs.js';
import type { Rule } from './rule.js';
import { calendarDates } from './rules/calendar-dates.js';
import {
  daysFromToday,
  partsOfToday,
  weekdays,
  weekdaysFromMentioned,
  weekdaysInAWeek,
} from './rules/days.js';
import { ordinalsAlone, weekdaysOfAMonth } from './rules/days-of-a-month.js';
import { bareDecades, centuries, decades, namedDecades } from './rules/decades.js';
import {
  amounts,
  durations,
  habits,
  namesWithDays,
  numbers,
  titlesWithYears,
} from './rules/false-friends.js';
import { holidays } from './rules/holidays.js';
import { knownDays } from './rules/known-days.js';
import { daysWithoutAYear, firstDays, ordinalDays, secondDays, weeksOfADay } from './rules/lists-of-days.js';
import { months, monthsOfARelativeYear, monthsOfAYear } from './rules/months.js';
import { earlier, followingUnits, later, previousUnits, sameUnits } from './rules/offsets-from-mentioned.js';
import { ago, ahead, fromNow, unitsButOne, weekdaysAgo } from './rules/offsets-from-now.js';
import { halves, quarters, seasons } from './rules/parts-of-years.js';
import { currentUnits, relativeUnits, weekends, withinUnits } from './rules/relative-units.js';
import {
  endedQuarters,
  periodsOfAYear,
  reportedQuarters,
  samePeriods,
  yearAgoPeriods,
} from './rules/reported-periods.js';
import { fiscalYears, shortYears, spokenYears, yearRanges, years } from './rules/years.js';
import { medievalYears, roundYears, yearsOfHistory, yearsOfOurEra } from './rules/years-of-history.js';

/**
 * A rule, and what a block of text must have for the rule to find anything in it: asking for that is cheaper
 * than the rule.
 */
type Asked = readonly [needs: RegExp, find: Rule];

/** Names and numbers that are no dates; first, so that they win where another rule claims the same. */
const FALSE_FRIENDS: readonly Asked[] = [
  [UNIT, durations],
  [AMOUNT, amounts],
  [HABIT, habits],
  [NAME, namesWithDays],
  [DIGITS, numbers],
  [/ 20[3-9]\d/, titlesWithYears],
];

/** "12 June 2018", "the 30th", "Christmas Eve". */
const DAYS: readonly Asked[] = [
  [SEPTEMBER_11, knownDays],
  [ANYTHING, calendarDates],
  [/ 0\d/, daysWithoutAYear],
  [MONTH_NAME, ordinalDays],
  [MONTH_NAME, firstDays],
  [MONTH_NAME, secondDays],
  [/on the \d/i, ordinalsAlone],
  [/the week/i, weeksOfADay],
  [/day (?:in|of)/i, weekdaysOfAMonth],
  [HOLIDAY, holidays],
];

/** "June 2018", "the third quarter", "the early 2000s". */
const PERIODS: readonly Asked[] = [
  [MONTH_NAME, monthsOfAYear],
  [MONTH_NAME, monthsOfARelativeYear],
  [/quarter|Q/i, quarters],
  [/half|H[12]/i, halves],
  [/spring|summer|fall|autumn|winter/i, seasons],
  [/0[’‘']?s/i, decades],
  [/ties|aughts/i, namedDecades],
  [/0s/, bareDecades],
  [/centur/i, centuries],
];

/** "2018", "1950-53", "AD 69". */
const YEARS: readonly Asked[] = [
  [DIGITS, yearRanges],
  [DIGITS, years],
  [/FY/, fiscalYears],
  [/1[0-4]\d\d/, medievalYears],
  [/1[5-8]\d\d/, yearsOfHistory],
  [/1\d\d\d|20\d\d/, roundYears],
  [/AD|A\.D|CE|C\.E/, yearsOfOurEra],
  [/[’‘']\d\d/, shortYears],
  [/nineteen|twenty|thousand/i, spokenYears],
];

/** What reports of a company's figures compare: "the year-earlier quarter". */
const REPORTS: readonly Asked[] = [
  [/quarter/i, endedQuarters],
  [/the same/i, samePeriods],
  [/year-|quarter/i, yearAgoPeriods],
  [/quarter|period/i, periodsOfAYear],
  [/quarter|period/i, reportedQuarters],
];

/** "three weeks ago", "a year later", "the following month". */
const COUNTED: readonly Asked[] = [
  [/ago/i, ago],
  [/ago/i, weekdaysAgo],
  [/in /i, ahead],
  [/from (?:now|today)|time/i, fromNow],
  [/before last|after next/i, unitsButOne],
  [/later|after|s on,/i, later],
  [/earlier|previously|before/i, earlier],
  [/that|same/i, sameUnits],
  [/next|following|after/i, followingUnits],
  [/previous|preceding|prior|earlier|before/i, previousUnits],
];

/** "last week", "this morning", "yesterday". */
const AROUND_TODAY: readonly Asked[] = [
  [UNIT, relativeUnits],
  [/year|month|week|decade/i, currentUnits],
  [/in the (?:day|week|month|year)/i, withinUnits],
  [/the weekend/i, weekends],
  [/last|this|the day/i, partsOfToday],
  [/today|tonight|yesterday|tomorrow/i, daysFromToday],
];

/** Names that come round again, of which one is meant: "Friday", "July". */
const RECURRING: readonly Asked[] = [
  [/day week/, weekdaysInAWeek],
  [WEEKDAY_NAME, weekdaysFromMentioned],
  [WEEKDAY_NAME, weekdays],
  [MONTH_NAME, months],
];

/** All that finds dates. Of rules that claim the same words, the longer claim wins, then the first rule. */
export const RULES: readonly Asked[] = [
  ...FALSE_FRIENDS,
  ...DAYS,
  ...PERIODS,
  ...YEARS,
  ...REPORTS,
  ...COUNTED,
  ...AROUND_TODAY,
  ...RECURRING,
];
