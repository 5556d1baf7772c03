import MiniSearch, { type SearchResult } from 'minisearch';
import { DocumentNumbers, FieldLengths, TermCounts } from './mapViews.js';
import type { FieldPostings, Postings } from './postings.js';
import { sieve } from './sieve.js';
import { placeOf } from './vocabulary.js';

/** What MiniSearch says of a document that matches. */
export type Match = Pick<SearchResult, 'id' | 'score' | 'match'>;

/** Those usual for short passages since Anserini's. */
const bm25 = { k: 0.9, b: 0.4, d: 0 };

/**
 * MiniSearch over postings in rows of numbers. Of its own index, a Map of a Map of a Map, it asks which documents
 * have a term, how often, and how long they are: that is shown to it, term by term as it asks, where it lies.
 * These members are protected, not private; the version of MiniSearch is pinned, and tests compare with its own.
 */
export class CompactSearch extends MiniSearch {
  /** The documents that are looked at, ascending; all where `null`. */
  private among: Uint32Array | null = null;

  constructor(
    private readonly postings: Postings,
    private readonly weights: Readonly<Record<string, number>>,
  ) {
    super({
      fields: Object.keys(weights),
      processTerm: (term) => term,
      searchOptions: { boost: { ...weights }, bm25, combineWith: 'OR' },
    });
    this._documentCount = postings.size;
    this._documentIds = new DocumentNumbers(postings.size);
    this._fieldLength = new FieldLengths(postings.fields);
    this._avgFieldLength = postings.fields.map(averageLength);
    this._index.get = (term) => this.countsOf(term);
  }

  /** What matches any of some terms in some fields; where `most` is given, at least so many of the best. */
  ranked(terms: readonly string[], fields: readonly string[], most = Infinity): Match[] {
    try {
      this.among = most < this.postings.size ? this.bestOf(terms, fields, most) : null;
      return this.search('', { tokenize: () => [...terms], fields: [...fields] });
    } finally {
      this.among = null;
    }
  }

  private bestOf(terms: readonly string[], names: readonly string[], most: number): Uint32Array | null {
    const places = terms.map((term) => placeOf(this.postings.terms, term)).filter((place) => place >= 0);
    const fields = names.flatMap((name) => {
      const number = this._fieldIds[name] ?? -1;
      const field = this.postings.fields[number];
      const average = this._avgFieldLength[number] ?? 0;
      return field ? [{ field, average, weight: this.weights[name] ?? 1 }] : [];
    });
    return sieve(places, fields, this.postings.size, bm25, most);
  }

  private countsOf(term: string): Map<number, TermCounts> | undefined {
    const place = placeOf(this.postings.terms, term);
    if (place < 0) return undefined;
    const counts = this.postings.fields.map((field) => new TermCounts(field, place, this.among));
    return new Map([...counts.entries()].filter(([, { size }]) => size > 0));
  }
}

/** As MiniSearch reckons it document by document, so that scores are its own to the last bit. */
function averageLength({ lengths }: FieldPostings): number {
  return lengths.reduce((average, length, before) => (average * before + length) / (before + 1), 0);
}
