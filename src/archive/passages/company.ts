import { stopwords } from '../stopwords.js';
import type { ReadPassage } from './readPassage.js';
import type { ReadWord } from './readWords.js';
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

/** What each passage has in common with the others, which count by their scores: pseudo-relevance feedback. */
export function companyOf(
  reads: readonly ReadPassage[],
  scores: readonly number[],
  { asked }: Sought,
): Company[] {
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const weights = scores.map((score) => Math.exp((score - best) / steepness));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const even = reads.map(() => 1 / reads.length);
  const shares = weights.map((weight) => weight / total);
  const answers = reads.map((read) => new Set(read.answers.map(({ term }) => term)));
  const terms = reads.map(({ words }) => tellingTerms(words, asked));
  const votes = summed(answers, shares);
  const among = summed(terms, shares);
  const everywhere = summed(terms, even);
  return reads.map((_, i) => {
    const own = shares[i] ?? 0;
    const others = (sum: number): number => (own < 1 ? (sum - own) / (1 - own) : 0);
    let vote = 0;
    for (const term of answers[i] ?? []) vote = Math.max(vote, others(votes.get(term) ?? 0));
    let common = 0;
    for (const term of terms[i] ?? []) {
      common += Math.max(0, others(among.get(term) ?? 0) - (everywhere.get(term) ?? 0));
    }
    return { vote, common: common / Math.sqrt((terms[i]?.size ?? 0) + 4) };
  });
}

function tellingTerms(words: readonly ReadWord[], asked: ReadonlySet<string>): Set<string> {
  const terms = new Set<string>();
  for (const { plain, term } of words) if (!asked.has(term) && !stopwords.has(plain)) terms.add(term);
  return terms;
}

function summed(sets: readonly ReadonlySet<string>[], weights: readonly number[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [i, terms] of sets.entries()) {
    for (const term of terms) sums.set(term, (sums.get(term) ?? 0) + (weights[i] ?? 0));
  }
  return sums;
}
