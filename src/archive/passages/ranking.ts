import type { Ranked } from '../port.js';
import type { Hit } from '../searchIndex.js';
import type { Look } from './look.js';

/**
 * The articles of passages, each scored as its best one: those that were read first, and behind them, in the order of
 * the first look, those that were not. `articlesOf` gives the ids of the articles that have a passage.
 */
export function rankedArticles(
  hits: readonly Hit[],
  looks: readonly Look[],
  articlesOf: (passage: number) => readonly string[],
  limit: number,
): Ranked[] {
  const read = new Set(looks.map(({ passage }) => passage));
  const least = looks.at(-1)?.score ?? 0;
  const behind = hits
    .filter(({ id }) => !read.has(id))
    .map(({ id }, place) => ({ passage: id, score: least - (place + 1) / hits.length }));
  const scores = new Map<string, number>();
  for (const { passage, score } of [...looks, ...behind]) {
    if (scores.size >= limit) break;
    for (const article of articlesOf(passage)) if (!scores.has(article)) scores.set(article, score);
  }
  return [...scores].slice(0, limit).map(([article, score]) => ({ article, score }));
}
