import type { Quotation, Span } from '../../src/model.js';
import type { Expected } from './example.js';

/** What was expected in an article and what was found there, brought together. */
export interface Matching {
  readonly pairs: readonly Pair[];
  readonly missed: readonly Expected[];
  readonly extra: readonly Quotation[];
}

export interface Pair {
  readonly expected: Expected;
  readonly found: Quotation;
}

/** Marks and blanks at the ends are no matter: `Foo,` and `Foo` are the same words. */
const edge = /[\s“”„"'‘’‚`«»‹›,.;:!?…—–-]/u;

/**
 * Gives each expected span, in order, the found one that it has most in common with, if that is enough. What is
 * optional is in none of the lists, found or not.
 */
export function matchSpans(
  text: string,
  expected: readonly Expected[],
  found: readonly Quotation[],
): Matching {
  const left = new Set(found);
  const pairs: Pair[] = [];
  const missed: Expected[] = [];
  for (const one of expected) {
    const best = nearest(text, one, left);
    if (best) left.delete(best);
    if (one.optional) continue;
    if (best) pairs.push({ expected: one, found: best });
    else missed.push(one);
  }
  return { pairs, missed, extra: [...left] };
}

function nearest(text: string, expected: Expected, found: ReadonlySet<Quotation>): Quotation | null {
  let best: { quotation: Quotation; common: number } | null = null;
  for (const quotation of found) {
    const common = inCommon(trimmed(text, expected), trimmed(text, quotation.content));
    if (common >= expected.overlap && common > (best?.common ?? 0)) best = { quotation, common };
  }
  return best?.quotation ?? null;
}

/** The share of two spans' letters that stand in both, from 0 to 1 (Jaccard). */
function inCommon(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (both <= 0) return 0;
  return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function trimmed(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && edge.test(text.charAt(first))) first++;
  while (last > first && edge.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}
