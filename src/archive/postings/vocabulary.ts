/** Terms sorted by code units, looked up by bisection: nothing has to be built when they are read from a file. */
export type SortedTerms = readonly string[];

/** The place of a term, or -1. */
export function placeOf(terms: SortedTerms, term: string): number {
  const place = firstWhere(0, terms.length, (at) => (terms[at] ?? '') >= term);
  return terms[place] === term ? place : -1;
}

/** The places of the terms that begin so: the first of them, and that behind the last. */
export function placesOfPrefix(terms: SortedTerms, prefix: string): { start: number; end: number } {
  const start = firstWhere(0, terms.length, (at) => (terms[at] ?? '') >= prefix);
  return { start, end: behindPrefix(terms, prefix, start) };
}

/** The first place from one on whose term does not begin so, in few steps where it is near. */
export function behindPrefix(terms: SortedTerms, prefix: string, from: number): number {
  const isBehind = (at: number) => !(terms[at] ?? '').startsWith(prefix);
  let stride = 1;
  while (from + stride < terms.length && !isBehind(from + stride)) stride *= 2;
  return firstWhere(from + (stride >>> 1), Math.min(from + stride, terms.length), isBehind);
}

/** The first place from which on something is true; `end` where it never is. */
export function firstWhere(start: number, end: number, isTrue: (place: number) => boolean): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Of the terms from one place to before another the most frequent, at most `limit`; in one pass over them. */
export function mostFrequent(frequencies: Uint32Array, start: number, end: number, limit: number): number[] {
  const best: number[] = [];
  const frequency = (place: number | undefined) => frequencies[place ?? -1] ?? 0;
  for (let place = start; place < end; place++) {
    if (best.length >= limit && frequency(place) <= frequency(best.at(-1))) continue;
    const rank = firstWhere(0, best.length, (at) => frequency(best[at]) < frequency(place));
    best.splice(rank, 0, place);
    if (best.length > limit) best.pop();
  }
  return best;
}
