import { pairWords } from '../pairing.js';
import { numberOf } from '../sense/numbers.js';
import { senseOf } from '../sense/synonyms.js';
import { compareWords, weightOf } from '../statements/differences.js';
import { wordsOf } from '../terms.js';
import type { Version } from './version.js';

/** What is compared of two versions: each a number from 0 to 1, the same for (a, b) and (b, a). */
const features: Readonly<Record<string, (a: Version, b: Version) => number>> = {
  /** Dice's coefficient over pairs of letters. */
  letters: ({ bigrams: a, bigramCount: m }, { bigrams: b, bigramCount: n }) =>
    share(sharedCount(a, b) * 2, m + n),
  /** Dice's coefficient over terms. */
  terms: ({ terms: a }, { terms: b }) => share(sharedTerms(a, b) * 2, a.size + b.size),
  /** How much of the shorter one's terms the longer one has: a cut has all. */
  cut: ({ terms: a }, { terms: b }) => share(sharedTerms(a, b), Math.min(a.size, b.size)),
  /** How many terms there are to compare: two short ones say little. */
  size: ({ terms: a }, { terms: b }) => Math.min(a.size, b.size, mostTerms) / mostTerms,
  /** Whether both have numbers, and others. */
  numbers: ({ words: a }, { words: b }) => (haveOtherNumbers(a, b) ? 1 : 0),
  /** Whether one denies what the other affirms, or has the opposite of a word. */
  turned: ({ words: a }, { words: b }) => (areTurned(a, b) ? 1 : 0),
  /** How many telling words stand where the other has another one, by which it speaks of something else. */
  replaced: ({ words: a }, { words: b }) => replacedShare(a, b),
  /** Whether they are the same but for telling words of another sense: one sentence with its matter exchanged. */
  exchanged: ({ words: a }, { words: b }) => (isExchanged(a, b) ? 1 : 0),
  /** How much of what stands around one of them stands around the other. */
  occasion: ({ occasion: a }, { occasion: b }) => share(sharedTerms(a, b), Math.min(a.size, b.size)),
  /** How many days lie between them, a week at most. */
  days: ({ day: a }, { day: b }) =>
    a === null || b === null ? 0 : Math.min(mostDays, daysBetween(a, b)) / mostDays,
  /** Whether the day of one is not known. */
  undated: ({ day: a }, { day: b }) => (a === null || b === null ? 1 : 0),
};

const mostTerms = 8;
const mostDays = 7;

/** The names of the features, in the order of their numbers. */
export const featureNames: readonly string[] = Object.keys(features);

/** Compares two versions of what may be one statement. Time grows with the product of their lengths. */
export const featuresOf = (a: Version, b: Version): number[] =>
  Object.values(features).map((feature) => feature(a, b));

const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function sharedCount(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [pair, times] of a) shared += Math.min(times, b.get(pair) ?? 0);
  return shared;
}

function sharedTerms(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return shared;
}

function haveOtherNumbers(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [numbersIn(a), numbersIn(b)];
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return [...few].some((number) => !many.has(number));
}

/** "One" counts nothing more often than not. */
const numbersIn = (words: readonly string[]): Set<string> =>
  new Set(words.flatMap((word) => (word === 'one' ? [] : (numberOf(word) ?? []))));

/** The telling words of one version that stand where the other has another telling word, beside it. */
function replacedIn(
  a: readonly string[],
  b: readonly string[],
): { all: number; others: number; rest: number } {
  const pairs = pairWords(a, b, weightOf);
  const words = pairs.map(({ a: i, b: j }) => [
    i === null ? '' : (a[i] ?? ''),
    j === null ? '' : (b[j] ?? ''),
  ]);
  const telling = words.filter((pair) => pair.every((word) => word !== '' && weightOf(word) === 1));
  const others = telling.filter(([one = '', other = '']) => senseOfWord(one) !== senseOfWord(other));
  const same = words.filter(([one, other]) => one === other).length;
  return { all: telling.length, others: others.length, rest: words.length - same - others.length };
}

function replacedShare(a: readonly string[], b: readonly string[]): number {
  const { all, others } = replacedIn(a, b);
  return share(others, all);
}

function isExchanged(a: readonly string[], b: readonly string[]): boolean {
  const { others, rest } = replacedIn(a, b);
  return others > 0 && rest === 0;
}

const senseOfWord = (word: string): string => senseOf(wordsOf(word)[0]?.term ?? word);

const areTurned = (a: readonly string[], b: readonly string[]): boolean =>
  compareWords(a, b, () => true).turns === 'opposite' || compareWords(b, a, () => true).turns === 'opposite';
