import { written } from './languages/calendar.js';
import { say } from './languages/say.js';
import { dayOfWeek, monday, saturday } from './weekWords.js';

/** A shape of TIMEX3 values, and how they are told. */
export interface ShapeRule {
  readonly shape: RegExp;
  /** Words for the groups of a match, or `undefined` where they name nothing that exists. */
  words(groups: readonly string[]): string | undefined;
}

/** The shapes of TIMEX3 values that name one time, from a century down to a time of day; the first match counts. */
const rules: readonly ShapeRule[] = [
  { shape: /^0(\d{3})$/, words: ([year]) => (Number(year) > 0 ? inYear('date.early', year) : undefined) },
  { shape: /^(\d{4}(?:-\d\d){0,2})$/, words: ([date = '']) => written(date) },
  {
    shape: /^(\d{4}-\d\d-\d\d)T(MO|AF|EV|NI)$/,
    words: ([day = '', part = '']) => within(day, (words) => say('date.partOfDay', { day: words, part })),
  },
  {
    shape: /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/,
    words: ([day = '', time = '']) => within(day, (words) => say('date.timeOfDay', { day: words, time })),
  },
  { shape: /^(\d{4}-\d\d-\d\d)T/, words: ([day = '']) => written(day) },
  { shape: /^(\d{4})-Q([1-4])$/, words: ([year, quarter = '']) => inYear('date.quarter', year, { quarter }) },
  { shape: /^(\d{4})-H([12])$/, words: ([year, half = '']) => inYear('date.half', year, { half }) },
  {
    shape: /^(\d{4})-(SP|SU|FA|WI)$/,
    words: ([year, season = '']) => inYear('date.season', year, { season }),
  },
  {
    shape: /^(\d{4})-W(\d\d)$/,
    words: ([year = '', week = '']) =>
      within(dayOfWeek(year, week, monday), (day) => say('date.week', { day })),
  },
  {
    shape: /^(\d{4})-W(\d\d)-WE$/,
    words: ([year = '', week = '']) =>
      within(dayOfWeek(year, week, saturday), (day) => say('date.weekend', { day })),
  },
  { shape: /^(\d{3})X?$/, words: ([decade = '']) => say('date.decade', { decade: `${decade}0` }) },
  {
    shape: /^(\d\d)(?:XX)?$/,
    words: ([hundreds]) => say('date.century', { century: Number(hundreds) + 1 }),
  },
];

/** A TIMEX3 value that names one time in words, as precise as the value and not more; nothing for any other. */
export const describeValue = (value: string): string | undefined => wordsBy(rules, value);

/** A value in words by the first rule that has its shape; nothing where none has. */
export function wordsBy(rules: readonly ShapeRule[], value: string): string | undefined {
  const rule = rules.find(({ shape }) => shape.test(value));
  return rule?.words(rule.shape.exec(value)?.slice(1) ?? []);
}

type PartOfYear = 'date.early' | 'date.quarter' | 'date.half' | 'date.season';

/** A year is no count: it has neither zeros before it nor groups of figures. */
const inYear = (key: PartOfYear, year = '', parts: Readonly<Record<string, string>> = {}): string =>
  say(key, { ...parts, year: String(Number(year)) });

function within(day: string | undefined, words: (day: string) => string): string | undefined {
  const told = written(day ?? '');
  return told === undefined ? undefined : words(told);
}
