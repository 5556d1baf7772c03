import { emptyLog, ForwardIndex } from './postings/forwardIndex.js';
import { GrowingIndex } from './postings/growing.js';
import type { Match } from './postings/miniSearch.js';
import { openPostings } from './postings/opening.js';
import type { Postings } from './postings/postings.js';
import { forwardOf, reordered } from './postings/revising.js';
import { savePostings } from './postings/saving.js';
import { termsLike } from './postings/spelling.js';
import { mostFrequent, placeOf, placesOfPrefix } from './postings/vocabulary.js';
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

/** How a search is narrowed. */
export interface Narrowed<Field extends string> {
  /** The fields that are looked at. Default: all. */
  readonly fields?: readonly Field[];
  /** How many of the best hits are wanted. Default: all. A few hundred of many come much sooner than all of them. */
  readonly most?: number;
}

export interface SearchIndex<Field extends string> {
  /** How much each field counts, by its name. */
  readonly weights: Readonly<Record<Field, number>>;
  /** How many documents there are. */
  readonly size: number;
  /** Adds a document under the next number, from 0; its text is not kept. */
  add(id: number, fields: Readonly<Record<Field, string>>): void;
  /** Every document that has a term of the query, or the best of them, best first. A query may be given as terms: all count. */
  search(query: string | readonly string[], narrowed?: Narrowed<Field>): Hit<Field>[];
  /** In how many documents a term stands, in any field; 0 where none has it. */
  frequency(term: string): number;
  /**
   * Terms that are spelt nearly so, nearest and most frequent first: at most `edits` from it (default: one, two in a
   * word of six letters or more), two neighbours exchanged being one edit.
   */
  spelledLike(term: string, edits?: number): readonly string[];
  /** Terms that begin so, most frequent first. */
  startingWith(prefix: string, limit: number): readonly string[];
  /** What the index consists of, to be saved or revised. */
  postings(): Postings;
}

/** A query in words has as many terms as this at most: more make it no clearer, and each one costs a pass. */
const mostTerms = 32;

/** The different terms of a query, as far as they are searched for. */
export const queryTerms = (query: string): string[] => [...new Set(termsOf(query))].slice(0, mostTerms);

/**
 * An index of documents with weighted fields; behind it stands MiniSearch.
 *
 * MiniSearch multiplies a document's score by how many terms of the query it matched, which drowns rare terms in
 * long questions; the score is divided by that number again.
 */
export function createSearchIndex<Field extends string>(
  weights: Readonly<Record<Field, number>>,
): SearchIndex<Field> {
  return indexOf(weights, new ForwardIndex(Object.keys(weights).map(emptyLog)));
}

function indexOf<Field extends string>(
  weights: Readonly<Record<Field, number>>,
  begun: ForwardIndex | Postings,
): SearchIndex<Field> {
  const names = Object.keys(weights) as Field[];
  const index = new GrowingIndex(weights, begun);
  return {
    weights,
    get size() {
      return index.size;
    },
    add(id, fields) {
      if (id !== index.size) throw new Error(`Document ${id} was added to an index of ${index.size}.`);
      index.toAdd().add(names.map((name) => termsOf(fields[name])));
    },
    search(query, { fields = names, most } = {}) {
      const terms = typeof query === 'string' ? queryTerms(query) : [...new Set(query)];
      return index
        .toSearch()
        .ranked(terms, fields, most)
        .map(hitOf<Field>)
        .sort(bestFirst)
        .slice(0, most);
    },
    frequency(term) {
      const { terms, frequencies } = index.toRead();
      return frequencies[placeOf(terms, term)] ?? 0;
    },
    spelledLike(term, edits = term.length < 6 ? 1 : 2) {
      return termsLike(index.toRead(), term, edits);
    },
    startingWith(prefix, limit) {
      const { terms, frequencies } = index.toRead();
      const { start, end } = placesOfPrefix(terms, prefix);
      return mostFrequent(frequencies, start, end, limit).map((place) => terms[place] ?? '');
    },
    postings: () => index.toRead(),
  };
}

function hitOf<Field extends string>({ id, score, match }: Match): Hit<Field> {
  const terms = new Map(Object.entries(match) as [string, Field[]][]);
  return { id, score: score / terms.size, terms };
}

const bestFirst = (a: Hit, b: Hit): number => b.score - a.score || a.id - b.id;

/** Writes an index to a file, piece by piece; what stood there before is gone. */
export const saveSearchIndex = <Field extends string>(
  index: SearchIndex<Field>,
  file: string,
): Promise<void> => savePostings(index.postings(), Object.keys(index.weights), file);

/**
 * An index as it was saved.
 *
 * @throws {UnreadableIndex} where the file is missing, cut off, damaged, of another version or of other fields.
 */
export async function openSearchIndex<Field extends string>(
  file: string,
  weights: Readonly<Record<Field, number>>,
): Promise<SearchIndex<Field>> {
  return indexOf(weights, await openPostings(file, Object.keys(weights)));
}

/** What becomes of the documents of an index. */
export interface Revision<Field extends string> {
  /** The new number of a document, or `null` where it is left out. */
  numbers(old: number): number | null;
  /** New documents, in any order. Together with those that are kept they have the numbers from 0 on, each once. */
  readonly added: Iterable<readonly [number, Readonly<Record<Field, string>>]>;
}

/** The index that would have been built anew of what is kept and what is added: only what is added is read. */
export function revised<Field extends string>(
  index: SearchIndex<Field>,
  { numbers, added }: Revision<Field>,
): SearchIndex<Field> {
  const names = Object.keys(index.weights) as Field[];
  const documents = forwardOf(index.postings());
  const order = new Map<number, number>();
  const put = (number: number, document: number) => {
    if (order.has(number)) throw new Error(`Two documents have the number ${number}.`);
    order.set(number, document);
  };
  for (let old = 0; old < index.size; old++) {
    const number = numbers(old);
    if (number !== null) put(number, old);
  }
  for (const [number, fields] of added) {
    put(number, documents.size);
    documents.add(names.map((name) => termsOf(fields[name])));
  }
  return indexOf(index.weights, reordered(documents, order));
}
