import type { Finding, Header } from './model.js';

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

const verdicts = { verbatim: 'word for word', reworded: 'in other words' } as const;

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

/** When an event happened: "2019", or "2019, not certain" where that is worked out from another date. */
export function describeWhen({ date, uncertain }: Finding): string {
  return `${describeDate(date ?? null)}${uncertain ? ', not certain' : ''}`;
}

/**
 * When an article was published: "published 8 February 2025", or that it does not say and what bounds it, as
 * inferred: "date of publication not known, not after 15 February 2025, when the page was saved".
 */
export function describePublication(header: Header): string {
  if (header.published !== null) return `published ${describeDate(header.published)}`;
  return ['date of publication not known', describeBound(header)].filter(Boolean).join(', ');
}

/** By when an article was out, where something bounds it: "not after 15 February 2025, inferred from …". */
export function describeBound({ notAfter }: Header): string | undefined {
  if (!notAfter) return undefined;
  const { day, source } = notAfter;
  const reason = source
    ? `, inferred from the same story in ${source.publisher?.trim() || describeHeadline(source)}`
    : ', when the page was saved';
  return `not after ${describeDate(day)}${reason}`;
}

/** What an article is called: its headline, or its id where it has none. */
export function describeHeadline(header: Pick<Header, 'id' | 'title'>): string {
  return header.title?.trim() || header.id;
}

/** Whose an article is, with the agency that it comes from: "The Ferry (Reuters)", "from Reuters". */
export function describeOutlet(header: Header): string | undefined {
  const outlet = header.publisher?.trim();
  const agency = agencyBehind(header);
  if (!agency) return outlet || undefined;
  return outlet ? `${outlet} (${agency})` : `from ${agency}`;
}

/** The agency that an article comes from, where that is not its outlet. */
function agencyBehind({ publisher, agency }: Header): string | undefined {
  const name = agency?.trim();
  return name && name !== publisher?.trim() ? name : undefined;
}

/** Where a citation comes from: publisher, headline and date on one line, without what is not known. */
export function describeSource(header: Header): string {
  const parts = [describeOutlet(header), describeHeadline(header), describePublication(header)];
  return parts.filter(Boolean).join(' · ');
}

/** How many other articles of a story are named. */
const mostNamed = 4;

/** The other articles that print a finding's words, or its story: "also in: The Ferry (8 February 2025), Tide". */
export function describeCopies({ alsoIn = [], sameStory = [] }: Finding): string | undefined {
  if (alsoIn.length > 0) return `also in: ${nameAll(alsoIn)}`;
  return sameStory.length > 0 ? `same story as: ${nameAll(sameStory)}` : undefined;
}

function nameAll(headers: readonly Header[]): string {
  const named = headers.slice(0, mostNamed).map(nameWithDate).join(', ');
  return headers.length > mostNamed ? `${named} and ${headers.length - mostNamed} more` : named;
}

function nameWithDate(header: Header): string {
  const name = header.publisher?.trim() || describeHeadline(header);
  const date = header.published === null ? undefined : describeDate(header.published);
  const details = [agencyBehind(header), date].filter(Boolean).join(', ');
  return details === '' ? name : `${name} (${details})`;
}

/** Whether a finding is our summary of an article and must be shown as that, not as the article's words. */
export function isDigest(finding: Finding): boolean {
  return finding.citation.article.digest && finding.speaker === undefined;
}

/** Whether a finding is something that happened, to be shown under its date. */
export function isEvent(finding: Finding): boolean {
  return finding.date !== undefined && finding.speaker === undefined;
}

/** Who speaks and how closely the words were found, where a finding says it: "Ada Moss, word for word". */
export function describeSpeaker(finding: Finding): string | undefined {
  const parts = [nameSpeaker(finding), finding.verdict && verdicts[finding.verdict]].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** Who speaks, and how far that is clear: "Ada Moss", "Ada Moss (not certain)", "speaker unclear". */
export function nameSpeaker({ speaker, uncertain }: Finding): string | undefined {
  if (speaker === undefined) return undefined;
  if (speaker === null) return 'speaker unclear';
  return uncertain ? `${speaker} (not certain)` : speaker;
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
