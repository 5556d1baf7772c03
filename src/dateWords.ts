import { type Unit, unitOf } from './languages/calendar.js';
import { languageNow, say } from './languages/say.js';
import { describePair } from './periodWords.js';
import { describeValue } from './valueWords.js';

/**
 * A TIMEX3 value in words, as precise as the value and not more: `2018-06` gives "June 2018", `197X` "the
 * 1970s", `1950/1953` "1950 to 1953", `2025-W06` "the week of 3 February 2025". What names no time that can be
 * told gives "date not clear".
 */
export const describeDate = (value: string | null): string => wordsFor(value ?? '') ?? say('date.notClear');

/** A date for the placeholders of a message: in words, and how precise it is, by which some languages set another word before it. */
export type DateSaid = Readonly<{ date: string; precision: Unit | 'other' }>;

/** A TIMEX3 value in words, to stand inside a message: "on 8 February 2025", but "in February 2025". */
export const saidDate = (value: string | null): DateSaid => ({
  date: describeDate(value),
  precision: unitOf(value ?? '') ?? 'other',
});

/**
 * The year that a TIMEX3 value lies in, or the years or longer times that it goes over, to stand above it: "2018",
 * "1950 to 1953", "The 1970s". Nothing where the value tells no time.
 */
export function describeYears(value: string | null): string | undefined {
  const [first = '', last = first] = (value ?? '').split('/').map((end) => end.slice(0, 4));
  if (wordsFor(value ?? '') === undefined) return undefined;
  const words = wordsFor(first === last ? first : `${first}/${last}`);
  return words && words.charAt(0).toLocaleUpperCase(languageNow()) + words.slice(1);
}

/**
 * The days from a first to a last one, ISO dates, in few words: "7 to 9 February 2025", "7 February to 1 March
 * 2025"; one day where they are the same or only one is known, and nothing where none is.
 */
export function describePeriod(first: string | null, last: string | null): string | undefined {
  const from = first ?? last ?? '';
  const to = last ?? from;
  return from === to ? wordsFor(to) : (describePair(`${from}/${to}`) ?? wordsFor(to));
}

const wordsFor = (value: string): string | undefined =>
  value.includes('/') ? describePair(value) : describeValue(value);
