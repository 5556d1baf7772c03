import { synonymGroupsOf } from '../sense/synonyms.js';
import { doingsOf } from './doings.js';
import learned from './likeness.json' with { type: 'json' };
import { precision } from './times.js';
import type { Told } from './told.js';

/** How much it says that two passages share a term. */
export type Rarity = (term: string) => number;

/** Two passages that may tell one event, and how much of what is dated of each the other one has. */
interface Both {
  readonly a: Told;
  readonly b: Told;
  readonly covered: readonly [number, number];
}

/** What is compared of two passages: each a number from 0 to 1, the same for (a, b) and (b, a). */
const features: Readonly<Record<string, (both: Both) => number>> = {
  /** How much of the one's dated clause the other one has, rare terms weighing more. */
  contained: ({ covered }) => Math.max(...covered),
  /** How much each has of the other's. */
  alike: ({ covered }) => Math.min(...covered),
  /** Whether each has names that the other one has not. */
  otherNames: ({ a, b }) => Number(hasOthers(a, b) && hasOthers(b, a)),
  /** How many names they have in common. */
  names: ({ a, b }) => upTo(3, sharedOf(a.names, b.names)),
  /** How many terms they have in common that are no names: one of somebody's doings is not another. */
  matter: ({ a, b }) => upTo(3, sharedMatter(a, b)),
  /** Whether what is dated of both is a doing of one kind. */
  doing: ({ a, b }) => Number(sharedOf(a.datedDoings, b.datedDoings) > 0),
  /** Whether it is doings of other kinds. */
  otherDoing: ({ a, b }) => Number(haveNoneAlike(a.datedDoings, b.datedDoings)),
  /** Whether both have one and the same day, on which less else is told. */
  day: ({ a, b }) => Number(precision(a.time) === 3 && a.time.value === b.time.value),
};

/** The names of the features, in the order of their numbers. */
export const featureNames: readonly string[] = Object.keys(features);

/** Compares the matter of two passages. Time grows with their lengths. */
export function featuresOf(a: Told, b: Told, rarity: Rarity): number[] {
  const covered = [coverage(a, b, rarity), coverage(b, a, rarity)] as const;
  return Object.values(features).map((feature) => feature({ a, b, covered }));
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

const haveNoneAlike = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && sharedOf(a, b) === 0;

/** A word that stands for another one counts for less than the same. */
const akin = 0.8;

/** How much of what one dates the other one has, anywhere, in the same words or in such as stand for them. */
function coverage({ dated }: Told, other: Told, rarity: Rarity): number {
  let sum = 0;
  let all = 0;
  for (const term of dated) {
    const weight = rarity(term);
    all += weight;
    if (other.terms.has(term)) sum += weight;
    else if (hasAkin(other, term)) sum += akin * weight;
  }
  return all === 0 ? 0 : sum / all;
}

function hasAkin({ doings, synonyms }: Told, term: string): boolean {
  if (doingsOf(term).some((doing) => doings.has(doing))) return true;
  for (const group of synonymGroupsOf(term)) if (synonyms.has(group)) return true;
  return false;
}

function sharedOf<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of few) if (many.has(one)) shared++;
  return shared;
}

const upTo = (most: number, count: number): number => Math.min(most, count) / most;

function sharedMatter(a: Told, b: Told): number {
  let shared = 0;
  for (const term of a.terms) if (b.terms.has(term) && !a.names.has(term) && !b.names.has(term)) shared++;
  return shared;
}

function hasOthers({ names }: Told, { terms }: Told): boolean {
  for (const name of names) if (!terms.has(name)) return true;
  return false;
}
