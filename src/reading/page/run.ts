import type { Headline } from './headline.js';
import type { Scored } from './score.js';

/** A stretch of lines, by their places in the page; `end` is excluded. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** The headline above it, where there is one. */
  readonly headline: Headline | null;
}

interface Reach {
  readonly sum: number;
  readonly end: number;
}

/** For every line, the highest sum of scores of a run that begins there, and where that run ends. */
function reaches(scores: readonly number[]): Reach[] {
  const found: Reach[] = [];
  let next: Reach = { sum: 0, end: scores.length };
  for (const [place, score] of [...scores.entries()].reverse()) {
    next = next.sum > 0 ? { sum: score + next.sum, end: next.end } : { sum: score, end: place + 1 };
    found.push(next);
  }
  return found.reverse();
}

/**
 * The run of lines that is most likely the article: the highest sum of scores, where a headline above counts
 * for a run, and one with a byline inside counts against it.
 */
export function bestRun(lines: readonly Scored[], headlines: readonly Headline[]): Run {
  const scores = lines.map(({ score }) => score);
  for (const { place, signed, weight } of headlines) if (signed) scores[place] = -weight;
  const sums = reaches(scores);
  let best: Run & { sum: number } = { start: 0, end: 0, headline: null, sum: 0 };
  const consider = (start: number, headline: Headline | null) => {
    const { sum, end } = sums[start] ?? { sum: 0, end: start };
    const weighed = sum + (headline?.signed ? 1.5 : 0.75) * (headline?.weight ?? 0);
    if (sum > 0 && weighed > best.sum) best = { start, end, headline, sum: weighed };
  };
  for (const start of lines.keys()) consider(start, null);
  for (const headline of headlines) consider(headline.opening, headline);
  return best;
}
