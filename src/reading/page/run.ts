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

/** Where a run ends with the list that its last line announces with a colon. */
function listEnd(lines: readonly Scored[], end: number): number {
  if (!lines[end - 1]?.text.endsWith(':')) return end;
  const after = lines.findIndex(({ kind }, place) => place >= end && kind !== 'fragment');
  return after < 0 ? lines.length : after;
}

/** What a headline is worth to the run below it, in scores of lines; a line of 40 words of prose has 5. */
const worth = ({ signed, weight }: Headline) => weight * (signed ? 1.5 : 0.75);

/** The scores of lines, where a headline with a byline speaks against a run that passes over it. */
function scoresOf(lines: readonly Scored[], headlines: readonly Headline[]): number[] {
  const barriers = new Map(
    headlines.filter(({ signed }) => signed).map(({ place, weight }) => [place, -weight]),
  );
  return lines.map(({ score }, place) => barriers.get(place) ?? score);
}

/**
 * The run of lines that is most likely the article: the highest sum of scores, to which a headline above adds
 * its worth. Empty where nothing speaks for any run.
 */
export function bestRun(lines: readonly Scored[], headlines: readonly Headline[]): Run {
  const sums = reaches(scoresOf(lines, headlines));
  const starts = [
    ...lines.map((_, start) => ({ start, headline: null, added: 0 })),
    ...headlines
      .filter(({ weight }) => weight > 0)
      .map((headline) => ({ start: headline.opening, headline, added: worth(headline) })),
  ];
  let best: Run & { value: number } = { start: 0, end: 0, headline: null, value: 0 };
  for (const { start, headline, added } of starts) {
    const { sum, end } = sums[start] ?? { sum: 0, end: start };
    if (sum > 0 && sum + added > best.value) best = { start, end, headline, value: sum + added };
  }
  return { ...best, end: listEnd(lines, best.end) };
}
