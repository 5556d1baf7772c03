import { pairWords } from '../pairing.js';
import { numberOf } from '../sense/numbers.js';
import { areSynonyms } from '../sense/synonyms.js';
import { weightOf } from '../statements/differences.js';
import { wordsOf } from '../terms.js';
import { type Counterparts, counterpartsOf } from './counterparts.js';
import { areOfOtherTimes } from './tense.js';
import { areTurned } from './turned.js';
import type { Version } from './version.js';

/** Two versions, and what their terms have in common. */
interface Comparison extends Counterparts {
  readonly a: Version;
  readonly b: Version;
}

/** What is compared of two versions: each a number from 0 to 1, the same for (a, b) and (b, a). */
const features: Readonly<Record<string, (both: Comparison) => number>> = {
  /** Dice's coefficient over pairs of letters. */
  letters: ({ a, b }) => share(sharedCount(a.bigrams, b.bigrams) * 2, a.bigramCount + b.bigramCount),
  /** Dice's coefficient over terms. */
  terms: ({ a, b, same }) => share(same * 2, a.terms.size + b.terms.size),
  /** How much of both are terms that stand for each other. */
  akin: ({ a, b, akin }) => share(akin * 2, a.terms.size + b.terms.size),
  /** How much of the shorter one's terms the longer one has: a cut has all. */
  cut: ({ a, b, same, akin }) => share(same + akin, Math.min(a.terms.size, b.terms.size)),
  /** How many terms they have in common: two short ones say little. */
  size: ({ same, akin }) => Math.min(same + akin, mostTerms) / mostTerms,
  /** Whether both have numbers, and others. */
  numbers: ({ a, b }) => (haveOtherNumbers(a.words, b.words) ? 1 : 0),
  /** Whether one denies what the other affirms, or has the opposite of a word. */
  turned: ({ a, b }) => (areTurned(a.words, b.words) ? 1 : 0),
  /** Whether what has happened in one is still to come in the other. */
  times: ({ a, b }) => (areOfOtherTimes(a.words, b.words) ? 1 : 0),
  /** How many terms of the shorter one stand for nothing, where the other has some that stand for nothing too. */
  replaced: ({ a, b, onlyA, onlyB }) =>
    share(Math.min(onlyA.length, onlyB.length), Math.min(a.terms.size, b.terms.size)),
  /** Whether they are the same but for telling words of another sense: one sentence with its matter exchanged. */
  exchanged: (both) => (isExchanged(both) ? 1 : 0),
  /** How much of what stands around one of them stands around the other. */
  occasion: ({ a: { occasion: a }, b: { occasion: b } }) =>
    share(sharedTerms(a, b), Math.min(a.size, b.size)),
  /** How many days lie between them, a week at most. */
  days: ({ a: { day: a }, b: { day: b } }) =>
    a === null || b === null ? 0 : Math.min(mostDays, daysBetween(a, b)) / mostDays,
  /** Whether the day of one is not known. */
  undated: ({ a: { day: a }, b: { day: b } }) => (a === null || b === null ? 1 : 0),
};

const mostTerms = 8;
const mostDays = 7;

/** The names of the features, in the order of their numbers. */
export const featureNames: readonly string[] = Object.keys(features);

/** Compares two versions of what may be one statement. Time grows with the product of their lengths. */
export function featuresOf(a: Version, b: Version): number[] {
  const [one, other] = inOneOrder(a, b);
  const comparison = { a: one, b: other, ...counterpartsOf(one.terms, other.terms) };
  return Object.values(features).map((feature) => feature(comparison));
}

/** Words can be paired in several ways at one cost: which is taken must not hang on which version comes first. */
const inOneOrder = (a: Version, b: Version): readonly [Version, Version] =>
  a.words.join(' ') <= b.words.join(' ') ? [a, b] : [b, a];

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

/** Most of two such sentences is the same, so that words which have no counterpart stand side by side. */
function isExchanged({ a, b, onlyA, onlyB }: Comparison): boolean {
  if (onlyA.length === 0 || onlyB.length === 0) return false;
  const differing = pairWords(a.words, b.words, weightOf)
    .map(({ a: i, b: j }) => [i === null ? '' : (a.words[i] ?? ''), j === null ? '' : (b.words[j] ?? '')])
    .filter(([one, other]) => one !== other);
  return differing.every(
    ([one = '', other = '']) => isTelling(one) && isTelling(other) && areOthers(one, other),
  );
}

const isTelling = (word: string): boolean => word !== '' && weightOf(word) === 1;

const areOthers = (a: string, b: string): boolean =>
  termOf(a) !== termOf(b) && !areSynonyms(termOf(a), termOf(b));

const termOf = (word: string): string => wordsOf(word)[0]?.term ?? word;
