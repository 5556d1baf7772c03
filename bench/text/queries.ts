import { questionWords } from './functionWords.js';
import { between, oneOf } from './random.js';

/** Queries that a benchmark asks, of both kinds. */
export interface Queries {
  /** 2 to 4 words of one passage that carry a meaning. */
  readonly keywords: readonly string[];
  /** Whole questions of 6 to 14 words, with the function words that stand between. */
  readonly questions: readonly string[];
}

/** Draws queries from passages, the same for one source of random numbers. */
export function drawQueries(passages: readonly string[], count: number, random: () => number): Queries {
  return {
    keywords: Array.from({ length: count }, () => keywords(oneOf(random, passages), random)),
    questions: Array.from({ length: count }, () => question(oneOf(random, passages), random)),
  };
}

/** Words of five letters and more are seldom function words. */
function keywords(passage: string, random: () => number): string {
  const telling = [...new Set(wordsOf(passage).filter((word) => word.length > 4))];
  const count = Math.min(telling.length, between(random, 2, 4));
  const chosen = new Set<string>();
  while (chosen.size < count) chosen.add(oneOf(random, telling));
  return [...chosen].join(' ');
}

function question(passage: string, random: () => number): string {
  const words = wordsOf(passage);
  const opening = oneOf(random, questionWords);
  const length = between(random, 6, 14) - opening.split(' ').length;
  const start = between(random, 0, words.length - length);
  return `${opening} ${words.slice(start, start + length).join(' ')}?`;
}

const wordsOf = (passage: string): string[] => passage.replace(/[“”.,]/g, '').split(' ');
