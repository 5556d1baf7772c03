import { areSynonyms } from '../sense/synonyms.js';
import learned from './likeness.json' with { type: 'json' };
import { precision } from './times.js';
import type { Told } from './told.js';

/** How much it says that two passages share a term. */
export type Rarity = (term: string) => number;

/** Two passages that may tell one event. */
interface Both {
  readonly a: Told;
  readonly b: Told;
  readonly rarity: Rarity;
  /** The terms that only one of them has. */
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** What is compared of two passages: each a number from 0 to 1, the same for (a, b) and (b, a). */
const features: Readonly<Record<string, (both: Both) => number>> = {
  /** How much of the shorter one's terms the longer one has, rare terms weighing more. */
  contained: ({ a, b, rarity, onlyA, onlyB }) => 1 - Math.min(part(onlyA, a, rarity), part(onlyB, b, rarity)),
  /** How much of both is the same. */
  alike: ({ a, b, rarity, onlyA, onlyB }) => 1 - (part(onlyA, a, rarity) + part(onlyB, b, rarity)) / 2,
  /** Whether each has names that the other one has not. */
  otherNames: ({ a, b }) => Number(hasOthers(a.names, b.terms) && hasOthers(b.names, a.terms)),
  /** How many of the terms that only one has stand for one that only the other has. */
  akin: ({ onlyA, onlyB }) => akinOf(onlyA, onlyB),
  /** How many terms they have in common that are no names: one of somebody's doings is not another. */
  matter: ({ a, b }) => Math.min(3, sharedMatter(a, b)) / 3,
  /** Whether both have one and the same day, on which less else is told. */
  day: ({ a, b }) => Number(precision(a.time) === 3 && a.time.value === b.time.value),
};

/** The names of the features, in the order of their numbers. */
export const featureNames: readonly string[] = Object.keys(features);

/** Compares the matter of two passages. Time grows with the product of their lengths. */
export function featuresOf(a: Told, b: Told, rarity: Rarity): number[] {
  const onlyA = [...a.terms].filter((term) => !b.terms.has(term));
  const onlyB = [...b.terms].filter((term) => !a.terms.has(term));
  return Object.values(features).map((feature) => feature({ a, b, rarity, onlyA, onlyB }));
}

const weights: Readonly<Record<string, number>> = learned.weights;
const ordered: readonly number[] = featureNames.map((name) => weights[name] ?? 0);

/**
 * How likely two passages of one time tell one event, from 0 to 1: a logistic regression. Its weights are learned by
 * `evaluation/sameEvent/train.mjs` from invented pairs. Numbers tell events apart.
 */
export function likeness(a: Told, b: Told, rarity: Rarity): number {
  if (areToldApart(a, b)) return 0;
  const sum = featuresOf(a, b, rarity).reduce(
    (all, value, i) => all + value * (ordered[i] ?? 0),
    learned.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** From this likeness on, two passages of one time are taken for one event. */
export const oneEvent: number = learned.threshold;

/** Whether both say which of several alike they mean, or count something, and nothing of that is the same. */
export const areToldApart = (a: Told, b: Told): boolean =>
  haveNoneAlike(a.ordinals, b.ordinals) || haveNoneAlike(a.numbers, b.numbers);

const haveNoneAlike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && sharedOf(a, b) === 0;

/** How much of a matter some of its terms are. */
function part(some: readonly string[], { terms }: Told, rarity: Rarity): number {
  const weigh = (all: Iterable<string>) => {
    let sum = 0;
    for (const term of all) sum += rarity(term);
    return sum;
  };
  const all = weigh(terms);
  return all === 0 ? 0 : weigh(some) / all;
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return few.size === 0 ? 0 : [...few].filter((one) => many.has(one)).length / few.size;
}

const sharedMatter = (a: Told, b: Told): number =>
  [...a.terms].filter((term) => b.terms.has(term) && !a.names.has(term) && !b.names.has(term)).length;

const hasOthers = (names: ReadonlySet<string>, terms: ReadonlySet<string>): boolean =>
  [...names].some((name) => !terms.has(name));

function akinOf(a: readonly string[], b: readonly string[]): number {
  const akin = (one: string, others: readonly string[]) => others.some((other) => areSynonyms(one, other));
  const counted = [a.filter((one) => akin(one, b)).length, b.filter((one) => akin(one, a)).length];
  return a.length === 0 || b.length === 0
    ? 0
    : Math.min(1, Math.min(...counted) / Math.min(a.length, b.length));
}
