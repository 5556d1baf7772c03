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
  /** The passages in which it was counted last for the one and for the other. */
  lastAmong: number;
  last: number;
}

/** What each passage has in common with the others, which count by their scores: pseudo-relevance feedback. */
export function companyOf(
  reads: readonly ReadPassage[],
  scores: readonly number[],
  { asked }: Sought,
): Company[] {
  const shares = sharesOf(scores);
  const votes = new Map<string, Shared>();
  const telling = new Map<string, Shared>();
  for (const [i, read] of reads.entries()) {
    const share = shares[i] ?? 0;
    if (share <= least) continue;
    for (const place of read.answers) count(votes, read.words[place]?.term ?? '', i, share);
    for (const { isStopword, term } of read.words)
      if (!isStopword && !asked.has(term)) count(telling, term, i, share);
  }
  const found = reads.map((read, i) => sharedIn(read, i, telling));
  return reads.map((read, i) => {
    const own = shares[i] ?? 0;
    const others = (sum: number): number => (own < 1 ? Math.max(0, sum - own) / (1 - own) : 0);
    let vote = 0;
    for (const place of read.answers)
      vote = Math.max(vote, others(votes.get(read.words[place]?.term ?? '')?.among ?? 0));
    const { shared, telling } = found[i] ?? nothing;
    let common = 0;
    for (const { among, everywhere } of shared)
      common += Math.max(0, others(among) - everywhere / reads.length);
    return { vote, common: common / Math.sqrt(telling + fewWords) };
  });
}

function sharesOf(scores: readonly number[]): number[] {
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const weights = scores.map((score) => Math.exp((score - best) / steepness));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
}

/** Counts a term of a passage, once. */
function count(counts: Map<string, Shared>, term: string, passage: number, share: number): void {
  const known = counts.get(term);
  if (!known) counts.set(term, { among: share, everywhere: 0, lastAmong: passage, last: -1 });
  else if (known.lastAmong !== passage) {
    known.lastAmong = passage;
    known.among += share;
  }
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
