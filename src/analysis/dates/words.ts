/** English words of the calendar and of number, as sources for patterns and as values. */

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');
const MONTH_SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Months as newspapers print them: in full or abbreviated with a period ("Sept."). */
export const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\\.';
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const NUMBER =
  '\\d{1,3}|an?|couple of|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?';
export const COUNTED_UNIT = '(?:day|week|month|quarter|year|decade)';

/** 1 for January or "Jan." to 12; 0 for no month. */
export function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  return MONTH_NAMES.indexOf(lower) + 1 || MONTH_SHORT.indexOf(lower.slice(0, 3)) + 1;
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayNumber = (name: string): number => WEEKDAY_NAMES.indexOf(name.toLowerCase());

/** What a number in digits or words says: "12", "twelve", "twenty-one", "a"; `NaN` for anything else. */
export function numberOf(words: string): number {
  const lower = words.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (lower === 'a' || lower === 'an') return 1;
  if (lower === 'couple of') return 2;
  const small = NUMBERS.indexOf(lower);
  if (small >= 0) return small;
  const [tens = '', ones = 'zero'] = lower.split(/[- ]/);
  const [ten, one] = [TENS.indexOf(tens), NUMBERS.indexOf(ones)];
  return ten > 0 && one >= 0 ? ten * 10 + one : Number.NaN;
}
