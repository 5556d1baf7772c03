import { source } from './pattern.js';

/** English words of the calendar and of number, as parts of patterns and as values. */

const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAY_NAMES = 'mon tue wed thu fri sat sun'.split(' ');
const ONES = 'zero one two three four five six seven eight nine ten'.split(' ');
const TEENS = 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBERS = [...ONES, ...TEENS];

/** Months that are nothing else, in full or abbreviated with a period: "September", "Sept." */
export const PLAIN_MONTH = source`
  January|February|July|September|October|November|December|
  (?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.`;
/** Months that are also verbs or names of people. */
export const AMBIGUOUS_MONTH = 'March|April|May|June|August';
/** The same without a period, which only a year or a day after them, or a word before them, makes sure of. */
export const ABBREVIATED_MONTH = '(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)(?!\\.)';
export const MONTH = `${PLAIN_MONTH}|${AMBIGUOUS_MONTH}`;

export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** The same with a period; "Sat." and "Sun." are also other words and names, and need a word before them. */
export const ABBREVIATED_WEEKDAY = source`
  (?:(?<!\b[Tt]he )(?:Mon|Tues?|Wed|Thurs?|Fri)|
  (?<=\b(?:[Oo]n|[Ll]ast|[Nn]ext|[Tt]his|[Uu]ntil) )(?:Sat|Sun))\.`;

export const TWO_DIGIT_NUMBER = source`
  ten|${TEENS.join('|')}|
  (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)
  (?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?`;
export const NUMBER = source`
  \d{1,3}|(?:an?|one|two|three|four|five) hundred|an?|(?:a )?couple of|${ONES.join('|')}|${TWO_DIGIT_NUMBER}`;
export const COUNTED_UNIT = '(?:day|week|month|quarter|year|decade|century)';

/** 1 for January or "Jan." to 12; 0 for no month. */
export function monthNumber(name: string): number {
  return MONTH_NAMES.indexOf(name.toLowerCase().slice(0, 3)) + 1;
}

/** 0 for Monday or "Mon." to 6 for Sunday; -1 for no weekday. */
export function weekdayNumber(name: string): number {
  return WEEKDAY_NAMES.indexOf(name.toLowerCase().slice(0, 3));
}

/**
 * What a number in digits or words says: "12", "twelve", "twenty-one", "a", "two hundred"; `NaN` for
 * anything else.
 */
export function numberOf(words: string): number {
  const lower = words.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (lower === 'a' || lower === 'an') return 1;
  if (lower.endsWith('couple of')) return 2;
  if (lower.endsWith(' hundred')) return 100 * numberOf(lower.slice(0, -8));
  const small = NUMBERS.indexOf(lower);
  if (small >= 0) return small;
  const [tens = '', ones = 'zero'] = lower.split(/[- ]/);
  const [ten, one] = [TENS.indexOf(tens), ONES.indexOf(ones)];
  return ten > 0 && one >= 0 ? ten * 10 + one : Number.NaN;
}
