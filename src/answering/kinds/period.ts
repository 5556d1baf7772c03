/** Words without the time that they ask for, and its first and last day as options take them. */
export interface Timed {
  readonly words: string;
  readonly since?: string;
  readonly until?: string;
}

/** The name of a month in English or its abbreviation, as a pattern to be read in any case. */
export const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const day = `(?:\\d{1,2} ${month} [12]\\d{3}|${month} [12]\\d{3}|[12]\\d{3}(?:-\\d{2}){0,2})`;

type Bounds = Pick<Timed, 'since' | 'until'>;

/** How people tell a time, and what its days are. The first that stands at the end or the beginning of words counts. */
const times: readonly (readonly [words: string, bounds: (first: string, last: string) => Bounds])[] = [
  [`(?:between|from) (${day}) (?:and|to|until) (${day})`, (since, until) => ({ since, until })],
  [`(?:since|after) (${day})()`, (since) => ({ since })],
  [`in (${day}) (?:and|or|to) (${day})`, (since, until) => ({ since, until })],
  [`(?:until|till|up to) (${day})()`, (until) => ({ until })],
  [`(?:in|during|on|of) (${day})()`, (one) => ({ since: one, until: one })],
];

const places = [(words: string) => `(?:^| )${words}$`, (words: string) => `^${words}(?:,? |$)`];

const forms = times.flatMap(([words, bounds]) =>
  places.map((place) => [new RegExp(place(words), 'i'), bounds] as const),
);

const alone = new RegExp(`^${day}$`, 'i');

/**
 * Takes the time off words: "the ferry in March 2019" are "the ferry", since and until "March 2019". A time alone
 * leaves none.
 */
export function withoutTime(words: string): Timed {
  if (alone.test(words)) return { words: '', since: words, until: words };
  for (const [pattern, bounds] of forms) {
    const [all, first = '', last = ''] = pattern.exec(words) ?? [];
    if (all !== undefined) return { words: words.replace(all, '').trim(), ...bounds(first, last) };
  }
  return { words };
}
