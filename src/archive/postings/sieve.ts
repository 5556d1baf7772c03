import { type FieldPostings, sliceOf } from './postings.js';

/** The parameters of BM25; MiniSearch's d is 0. */
export interface Bm25 {
  readonly k: number;
  readonly b: number;
}

/** A field that is searched. */
export interface Weighted {
  readonly field: FieldPostings;
  readonly weight: number;
  /** How many different terms its documents have on average. */
  readonly average: number;
}

/** How finely scores are told apart here. */
const grades = 4096;

/**
 * The documents among which the best of a search are, ascending: `most` of them and those near to the last one's
 * score, or `null` where hardly more match. Every posting of every term is looked at, as a number among numbers
 * and no object made of it, so that MiniSearch has to rank few documents. The sum is BM25 as MiniSearch has it,
 * rounded; one grade more than is needed is taken, which is far more than rounding can change.
 */
export function sieve(
  terms: readonly number[],
  fields: readonly Weighted[],
  size: number,
  bm25: Bm25,
  most: number,
): Uint32Array | null {
  const sums = new Float32Array(size);
  for (const field of fields) for (const term of terms) addScores(sums, field, term, bm25);
  let best = 0;
  for (const sum of sums) if (sum > best) best = sum;
  const gradeOf = (sum: number) => Math.ceil((sum / best) * grades);
  const lowest = lowestGrade(sums, gradeOf, most);
  if (lowest === 0) return null;
  const chosen: number[] = [];
  for (let document = 0; document < size; document++) {
    const sum = sums[document] ?? 0;
    if (sum > 0 && gradeOf(sum) >= lowest) chosen.push(document);
  }
  return Uint32Array.from(chosen);
}

function addScores(
  sums: Float32Array,
  { field, weight, average }: Weighted,
  term: number,
  { k, b }: Bm25,
): void {
  const { documents, counts, lengths } = field;
  const { start, end } = sliceOf(field, term);
  const rarity = Math.log(1 + (sums.length - (end - start) + 0.5) / (end - start + 0.5));
  for (let at = start; at < end; at++) {
    const document = documents[at] ?? 0;
    const count = counts[at] ?? 0;
    const norm = k * (1 - b + (b * (lengths[document] ?? 0)) / average);
    sums[document] = (sums[document] ?? 0) + (weight * rarity * count * (k + 1)) / (count + norm);
  }
}

/** The grade below that in which the last of the `most` best is; 0 where every document that matches is needed. */
function lowestGrade(sums: Float32Array, gradeOf: (sum: number) => number, most: number): number {
  const inGrade = new Uint32Array(grades + 1);
  for (const sum of sums) {
    if (sum === 0) continue;
    const grade = gradeOf(sum);
    inGrade[grade] = (inGrade[grade] ?? 0) + 1;
  }
  let grade = grades;
  for (let found = 0; grade > 0; grade--) {
    found += inGrade[grade] ?? 0;
    if (found >= most) return Math.max(grade - 1, 0);
  }
  return 0;
}
