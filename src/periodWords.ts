import { unitOf, yearStandsFirst } from './languages/calendar.js';
import { say } from './languages/say.js';
import { describeValue, type ShapeRule, wordsBy } from './valueWords.js';

/** The shapes of TIMEX3 values from one time to another; the first match counts. */
const rules: readonly ShapeRule[] = [
  {
    shape: /^(\d{3})X?\/(\d{3})X?$/,
    words: ([from = '', to = '']) => {
      const adjoining = String(Number(to) - Number(from) === 1);
      return say('date.decades', { first: `${from}0`, last: `${to}0`, adjoining });
    },
  },
  {
    shape: /^(\d\d)(?:XX)?\/(\d\d)(?:XX)?$/,
    words: ([from, to]) => say('date.centuries', { first: Number(from) + 1, last: Number(to) + 1 }),
  },
  {
    shape: /^(\d{4})-Q([1-4])\/\1-Q([1-4])$/,
    words: ([year, first = '', last = '']) =>
      say('date.quarters', { first, last, year: String(Number(year)) }),
  },
  { shape: /^([^/]+)\/([^/]+)$/, words: ([first = '', last = '']) => fromTo(first, last) },
];

/** A TIMEX3 value from one time to another in words: "1950 to 1953", "7 to 9 February 2025"; nothing for any other. */
export const describePair = (value: string): string | undefined => wordsBy(rules, value);

function fromTo(from: string, to: string): string | undefined {
  const [first, last] = [describeValue(from), describeValue(to)];
  if (first === undefined || last === undefined) return undefined;
  const unit = unitOf(from);
  if (unit === null || unit !== unitOf(to)) return say('date.span', { first, last });
  return say('date.period', { ...withoutRepeating(first, last), unit });
}

/**
 * What both ends of a period have in common is told once: "7" and "9 February 2025", "2025年2月7日" and "9日". It is left
 * out of the first where the year stands last, and of the last where it stands first.
 */
function withoutRepeating(first: string, last: string): { first: string; last: string } {
  const [begun, ended] = [partsOf(first), partsOf(last)];
  if (yearStandsFirst()) return { first, last: ended.slice(countShared(begun, ended)).join('') };
  const shared = countShared(begun.toReversed(), ended.toReversed());
  const own = begun.slice(0, begun.length - shared);
  return { first: own.join('').trimEnd(), last };
}

/** Day, month and year of a written date, each with what belongs to it: "9 ", "de ", "2025年". */
const partsOf = (date: string): string[] => date.split(/(?<=[ 年月])/);

/** How many parts two lists have in common from their beginnings on; not all of either. */
function countShared(ones: readonly string[], others: readonly string[]): number {
  const most = Math.min(ones.length, others.length) - 1;
  return ones.findIndex((part, at) => at >= most || part !== others[at]);
}
