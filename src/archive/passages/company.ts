import type { ReadPassage } from './readPassage.js';
import type { Sought } from './sought.js';

/** What a passage has in common with others that fit the question, each from 0 to 1. */
export interface Company {
  /** How much of the others has one of its possible answers: the right one stands in several passages. */
  readonly vote: number;
  /** How much of it is words that the best have, and passages in general do not. */
  readonly common: number;
}

/** A passage whose score is so much less than the best one's counts a third of it. */
const steepness = 0.15;
/** Passages that count less than this share of all are not asked what the best have. */
const least = 0.0005;
/** A passage of few words is taken for longer, or one word would be much of it. */
const fewWords = 4;

/** A word that passages have. */
interface Shared {
  /** The share of the passages that have it, by how much they count; and by their number. */
  among: number;
  everywhere: number;
  /** The passage in which it was counted last. */
  last: number;
}

/** What each passage has in common with the others, which count by their scores: pseudo-relevance feedback. */
export function companyOf(
  reads: readonly ReadPassage[],
  scores: readonly number[],
  { asked }: Sought,
): Company[] {
  const shares = sharesOf(scores);
  const best = shares.flatMap((share, i) => (share > least ? [i] : []));
  const votes = counted(best, shares, (i) => answersOf(reads[i]));
  const among = counted(best, shares, (i) => tellingTerms(reads[i], asked));
  const found = reads.map((read, i) => sharedIn(read, i, among));
  return reads.map((read, i) => {
    const own = shares[i] ?? 0;
    const others = (sum: number): number => (own < 1 ? Math.max(0, sum - own) / (1 - own) : 0);
    const vote = answersOf(read).reduce(
      (most, term) => Math.max(most, others(votes.get(term)?.among ?? 0)),
      0,
    );
    const { shared, telling } = found[i] ?? nothing;
    const common = shared.reduce(
      (sum, { among, everywhere }) => sum + Math.max(0, others(among) - everywhere / reads.length),
      0,
    );
    return { vote, common: common / Math.sqrt(telling + fewWords) };
  });
}

function sharesOf(scores: readonly number[]): number[] {
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const weights = scores.map((score) => Math.exp((score - best) / steepness));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
}

const answersOf = (read: ReadPassage | undefined): string[] =>
  read?.answers.map((place) => read.words[place]?.term ?? '') ?? [];

const tellingTerms = (read: ReadPassage | undefined, asked: ReadonlySet<string>): string[] =>
  read?.words.filter(({ isStopword, term }) => !isStopword && !asked.has(term)).map(({ term }) => term) ?? [];

function counted(
  passages: readonly number[],
  shares: readonly number[],
  termsOf: (passage: number) => readonly string[],
): Map<string, Shared> {
  const counts = new Map<string, Shared>();
  for (const passage of passages) {
    for (const term of new Set(termsOf(passage))) {
      const shared = counts.get(term) ?? { among: 0, everywhere: 0, last: -1 };
      shared.among += shares[passage] ?? 0;
      counts.set(term, shared);
    }
  }
  return counts;
}

/** The shared words that a passage has, each once, for each of which it is counted; and how many words tell something. */
function sharedIn({ words }: ReadPassage, passage: number, among: ReadonlyMap<string, Shared>) {
  const found: Shared[] = [];
  let telling = 0;
  for (const { isStopword, term } of words) {
    if (isStopword) continue;
    telling++;
    const shared = among.get(term);
    if (!shared || shared.last === passage) continue;
    shared.last = passage;
    shared.everywhere++;
    found.push(shared);
  }
  return { shared: found, telling };
}

const nothing: ReturnType<typeof sharedIn> = { shared: [], telling: 0 };
