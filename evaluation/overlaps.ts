import type { Span } from '../src/model.js';

/** Spans that were expected and what was found there. What is optional is nowhere in it, found or not. */
export interface Overlaps<E, F> {
  readonly pairs: readonly { readonly expected: E; readonly found: F }[];
  readonly missed: readonly E[];
  readonly extra: readonly F[];
}

/** Whether two spans have letters in common. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Gives each expected span, in order, the found one that it has most letters in common with; one is enough, for
 * annotators differ on whether “early” belongs to “early May”.
 */
export function pairByOverlap<E extends Span & { readonly optional: boolean }, F>(
  expected: readonly E[],
  found: readonly F[],
  spanOf: (found: F) => Span,
): Overlaps<E, F> {
  const left = new Set(found);
  const pairs: { expected: E; found: F }[] = [];
  const missed: E[] = [];
  for (const one of expected) {
    const [best] = [...left]
      .filter((other) => overlap(one, spanOf(other)))
      .sort((a, b) => common(one, spanOf(b)) - common(one, spanOf(a)));
    if (best) left.delete(best);
    if (one.optional) continue;
    if (best) pairs.push({ expected: one, found: best });
    else missed.push(one);
  }
  const optional = expected.filter((one) => one.optional);
  return { pairs, missed, extra: [...left].filter((one) => !optional.some((o) => overlap(o, spanOf(one)))) };
}

const common = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
