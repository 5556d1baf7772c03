import { likeness } from './alignment.js';

/** A word of one text and its counterpart in another, by place; `null` where it has none. */
export interface Pair {
  readonly a: number | null;
  readonly b: number | null;
}

/** Longer texts are not paired: time and room grow with the product of their lengths. */
const mostWords = 600;

/**
 * The words of two texts side by side, in order, at the least cost: Needleman and Wunsch (1970) over words. A
 * word without counterpart costs its weight, a replaced one the heavier of the two, less what their spelling
 * shares. Of texts longer than 600 words only these are paired.
 */
export function pairWords(
  a: readonly string[],
  b: readonly string[],
  weight: (word: string) => number,
): Pair[] {
  const [one, other] = [a.slice(0, mostWords), b.slice(0, mostWords)];
  return traceBack(costsOf(one, other, weight), one, other, weight);
}

/** What it costs to pair the first i words of one text with the first j of the other. */
function costsOf(a: readonly string[], b: readonly string[], weight: (word: string) => number): number[][] {
  const first = [0];
  for (const word of b) first.push((first.at(-1) ?? 0) + weight(word));
  const costs = [first];
  for (const [i, word] of a.entries()) {
    const above = costs[i] ?? [];
    const row = [(above[0] ?? 0) + weight(word)];
    for (const [j, other] of b.entries()) {
      row.push(
        Math.min(
          (above[j] ?? 0) + replacing(word, other, weight),
          (above[j + 1] ?? 0) + weight(word),
          (row[j] ?? 0) + weight(other),
        ),
      );
    }
    costs.push(row);
  }
  return costs;
}

const replacing = (a: string, b: string, weight: (word: string) => number): number =>
  Math.max(weight(a), weight(b)) * (1 - likeness(a, b));

function traceBack(
  costs: readonly (readonly number[])[],
  a: readonly string[],
  b: readonly string[],
  weight: (word: string) => number,
): Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 || j > 0) {
    const [word, other, cost] = [a[i - 1], b[j - 1], costs[i]?.[j] ?? 0];
    const diagonal = costs[i - 1]?.[j - 1] ?? Number.POSITIVE_INFINITY;
    if (
      word !== undefined &&
      other !== undefined &&
      cost >= diagonal + replacing(word, other, weight) - slack
    )
      pairs.push({ a: --i, b: --j });
    else if (word !== undefined && (j === 0 || cost >= (costs[i - 1]?.[j] ?? 0) + weight(word) - slack))
      pairs.push({ a: --i, b: null });
    else pairs.push({ a: null, b: --j });
  }
  return pairs.reverse();
}

/** Sums of the same weights in another order differ by as little. */
const slack = 1e-9;
