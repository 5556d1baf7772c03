import MiniSearch from 'minisearch';
import { termsOf } from './terms.js';

/** A document that fits a query. */
export interface Hit<Field extends string = string> {
  /** The document's number, as given to `add`. */
  readonly id: number;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** The terms of the query that the document has, each with the fields that have it. */
  readonly terms: ReadonlyMap<string, readonly Field[]>;
}

export interface SearchIndex<Field extends string> {
  /** Adds a document under a number of the caller's; its text is not kept. */
  add(id: number, fields: Readonly<Record<Field, string>>): void;
  /** Every document that has a term of the query, in any field or in those named, best first. */
  search(query: string, fields?: readonly Field[]): Hit<Field>[];
  /** In how many documents a term stands, in any field; 0 where none has it. */
  frequency(term: string): number;
  /** Terms that are spelt nearly so, nearest and most frequent first. */
  spelledLike(term: string): readonly string[];
}

/** A query has as many terms as this at most: more make it no clearer, and each one costs a pass. */
const mostTerms = 32;

/** The different terms of a query, as far as they are searched for. */
export const queryTerms = (query: string): string[] => [...new Set(termsOf(query))].slice(0, mostTerms);

/**
 * An index of documents with weighted fields: the only door to MiniSearch.
 *
 * MiniSearch multiplies a document's score by how many terms of the query it matched, which drowns rare
 * terms in long questions; the score is divided by that number again. The parameters of BM25 (k 0.9, b 0.4,
 * d 0) are those usual for short passages since Anserini's.
 */
export function createSearchIndex<Field extends string>(
  weights: Readonly<Record<Field, number>>,
): SearchIndex<Field> {
  const index = new MiniSearch<{ id: number }>({
    fields: Object.keys(weights),
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryTerms,
      boost: weights,
      bm25: { k: 0.9, b: 0.4, d: 0 },
      combineWith: 'OR',
    },
  });
  return {
    add: (id, fields) => index.add({ id, ...fields }),
    search: (query, fields) =>
      index
        .search(query, fields ? { fields: [...fields] } : undefined)
        .map(({ id, score, match }) => {
          const terms = new Map(Object.entries(match) as [string, Field[]][]);
          return { id, score: score / terms.size, terms };
        })
        .sort((a, b) => b.score - a.score || a.id - b.id),
    frequency: (term) => index.search(term, { tokenize: () => [term] }).length,
    spelledLike: (term) => {
      const found = index.search(term, { tokenize: () => [term], fuzzy: 0.25 });
      return [...new Set(found.flatMap(({ terms }) => terms))].filter((other) => other !== term);
    },
  };
}
