import { dayOfWeek, monday, saturday } from './weekWords.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const seasons: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
};

const partsOfDay: Readonly<Record<string, string>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};

const ordinals = ['first', 'second', 'third', 'fourth'] as const;

const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });

const ordinalEndings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

interface DateRule {
  readonly shape: RegExp;
  /** Words for the groups of a match, or `undefined` where they name nothing that exists. */
  words(groups: readonly string[]): string | undefined;
}

/** The shapes of TIMEX3 values that say when, from a century down to a time of day; the first match counts. */
const dateRules: readonly DateRule[] = [
  { shape: /^0(\d{3})$/, words: ([year]) => `AD ${Number(year)}` },
  { shape: /^(\d{4})$/, words: ([year = '']) => year },
  { shape: /^(\d{4})-(\d\d)$/, words: ([year = '', month = '']) => monthOf(year, month) },
  { shape: /^(\d{4})-(\d\d)-(\d\d)$/, words: (groups) => dayOf(groups) },
  {
    shape: /^(\d{4})-(\d\d)-(\d\d)T(MO|AF|EV|NI)$/,
    words: ([year = '', month = '', day = '', part = '']) =>
      joined(', ', [dayOf([year, month, day]), partsOfDay[part]]),
  },
  {
    shape: /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/,
    words: ([year = '', month = '', day = '', time = '']) => joined(', ', [dayOf([year, month, day]), time]),
  },
  { shape: /^(\d{4})-(\d\d)-(\d\d)T/, words: (groups) => dayOf(groups) },
  {
    shape: /^(\d{4})-Q([1-4])$/,
    words: ([year, quarter]) => `the ${ordinals[Number(quarter) - 1]} quarter of ${year}`,
  },
  {
    shape: /^(\d{4})-H([12])$/,
    words: ([year, half]) => `the ${ordinals[Number(half) - 1]} half of ${year}`,
  },
  { shape: /^(\d{4})-(SP|SU|FA|WI)$/, words: ([year, season = '']) => `${seasons[season]} ${year}` },
  { shape: /^(\d{4})-W(\d\d)$/, words: (groups) => weekOf('the week of', groups, monday) },
  { shape: /^(\d{4})-W(\d\d)-WE$/, words: (groups) => weekOf('the weekend of', groups, saturday) },
  { shape: /^(\d{3})X?$/, words: ([decade]) => `the ${decade}0s` },
  { shape: /^(\d\d)(?:XX)?$/, words: ([hundreds]) => `the ${nth(Number(hundreds) + 1)} century` },
  {
    shape: /^(\d{3})X?\/(\d{3})X?$/,
    words: ([first, last]) => `the ${first}0s ${Number(last) - Number(first) === 1 ? 'and' : 'to'} ${last}0s`,
  },
  { shape: /^([^/]+)\/([^/]+)$/, words: ([first = '', last = '']) => periodWords(first, last) },
];

/**
 * A TIMEX3 value in words, as precise as the value and not more: `2018-06` gives "June 2018", `197X` "the
 * 1970s", `1950/1953` "1950 to 1953", `2025-W06` "the week of 3 February 2025". What names no time that can be
 * told gives "date not clear".
 */
export function describeDate(value: string | null): string {
  return wordsFor(value ?? '') ?? 'date not clear';
}

/**
 * The year that a TIMEX3 value lies in, or the years or longer times that it goes over, to stand above it: "2018",
 * "1950 to 1953", "The 1970s". Nothing where the value tells no time.
 */
export function describeYears(value: string | null): string | undefined {
  const [first = '', last = first] = (value ?? '').split('/').map((end) => end.slice(0, 4));
  if (wordsFor(value ?? '') === undefined) return undefined;
  return wordsFor(first === last ? first : `${first}/${last}`)?.replace(/^the/, 'The');
}

/**
 * The days from a first to a last one, ISO dates, in few words: "7 to 9 February 2025", "7 February to 1 March
 * 2025"; one day where they are the same or only one is known, and nothing where none is.
 */
export function describePeriod(first: string | null, last: string | null): string | undefined {
  const from = first ?? last ?? '';
  const to = last ?? from;
  return from === to ? wordsFor(to) : (periodWords(from, to) ?? wordsFor(to));
}

/** What both ends have in common is told once: "7 to 9 February 2025", "June to August 2018". */
function periodWords(first: string, last: string): string | undefined {
  const [beginning, end] = [wordsFor(first)?.split(' '), wordsFor(last)?.split(' ')];
  if (beginning === undefined || end === undefined) return undefined;
  const most = Math.min(beginning.length, end.length) - 1;
  let shared = 0;
  while (shared < most && beginning.at(-1 - shared) === end.at(-1 - shared)) shared += 1;
  return `${beginning.slice(0, beginning.length - shared).join(' ')} to ${end.join(' ')}`;
}

function wordsFor(value: string): string | undefined {
  const rule = dateRules.find(({ shape }) => shape.test(value));
  return rule?.words(rule.shape.exec(value)?.slice(1) ?? []);
}

function monthOf(year: string, month: string): string | undefined {
  return joined(' ', [months[Number(month) - 1], year]);
}

function dayOf([year = '', month = '', day = '']: readonly string[]): string | undefined {
  return joined(' ', [String(Number(day)), monthOf(year, month)]);
}

function weekOf(kind: string, [year = '', week = '']: readonly string[], day: number): string | undefined {
  return joined(' ', [kind, wordsFor(dayOfWeek(year, week, day) ?? '')]);
}

function nth(number: number): string {
  return `${number}${ordinalEndings[ordinalRules.select(number)] ?? 'th'}`;
}

function joined(glue: string, parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(glue);
}
