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
  { shape: /^(\d{4})-W(\d\d)$/, words: ([year, week]) => `week ${Number(week)} of ${year}` },
  {
    shape: /^(\d{4})-W(\d\d)-WE$/,
    words: ([year, week]) => `the weekend of week ${Number(week)} of ${year}`,
  },
  { shape: /^(\d{3})X?$/, words: ([decade]) => `the ${decade}0s` },
  { shape: /^(\d\d)(?:XX)?$/, words: ([hundreds]) => `the ${nth(Number(hundreds) + 1)} century` },
  {
    shape: /^([^/]+)\/([^/]+)$/,
    words: ([first = '', last = '']) => joined(' to ', [wordsFor(first), wordsFor(last)]),
  },
];

/**
 * A TIMEX3 value in words, as precise as the value and not more: `2018-06` gives "June 2018", `197X` "the
 * 1970s", `1950/1953` "1950 to 1953". What names no time that can be told gives "date not clear".
 */
export function describeDate(value: string | null): string {
  return wordsFor(value ?? '') ?? 'date not clear';
}

/**
 * The days from a first to a last one, ISO dates, in few words: "7 to 9 February 2025", "7 February to 1 March
 * 2025"; one day where they are the same or only one is known, and nothing where none is.
 */
export function describePeriod(first: string | null, last: string | null): string | undefined {
  const from = first ?? last ?? '';
  const to = last ?? from;
  const [beginning, end] = [wordsFor(from), wordsFor(to)];
  if (beginning === undefined || end === undefined || from === to) return end;
  const told = from.slice(0, 7) === to.slice(0, 7) ? 1 : from.slice(0, 4) === to.slice(0, 4) ? 2 : 3;
  return `${beginning.split(' ').slice(0, told).join(' ')} to ${end}`;
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

function nth(number: number): string {
  return `${number}${ordinalEndings[ordinalRules.select(number)] ?? 'th'}`;
}

function joined(glue: string, parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(glue);
}
