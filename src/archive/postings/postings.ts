/** Which documents have a term in a field, and how often. */
export interface FieldPostings {
  /** Where the postings of each term begin, by the term's place, and behind the last one where they end. */
  readonly starts: Uint32Array;
  /** The documents of each term, ascending. */
  readonly documents: Uint32Array;
  /** How often the term stands there; 65,535 says that often or more, which BM25 cannot tell apart. */
  readonly counts: Uint16Array;
  /** How many different terms each document has in this field. */
  readonly lengths: Uint32Array;
}

/** An inverted index: numbers in rows that can be written to a file and read as they are. */
export interface Postings {
  /** How many documents there are, numbered from 0. */
  readonly size: number;
  /** The different terms, each in one document at least, sorted by code units. */
  readonly terms: readonly string[];
  /** In how many documents each term stands, in any field. */
  readonly frequencies: Uint32Array;
  readonly fields: readonly FieldPostings[];
}

/** The largest count that a posting can hold. */
export const mostCounted = 0xffff;

/** Where the postings of a term are, as places among those of its field; empty where it has none. */
export function sliceOf({ starts }: FieldPostings, term: number): { start: number; end: number } {
  const start = starts[term] ?? 0;
  return { start, end: starts[term + 1] ?? start };
}
