import type { Hit } from './searchIndex.js';
import { termsOf, wordsOf } from './terms.js';

/** How far a set of documents speaks of what a query asks. */
export interface Coverage {
  /** The share of the query that one document has, from 0 to 1; rare terms count for more. */
  share(hit: Hit): number;
  /** The words of the query, as asked, whose terms no document has. */
  readonly missing: readonly string[];
}

/** Weighs the terms of a query by how rare they are among `total` documents, of which `hits` matched. */
export function coverageOf(query: string, hits: readonly Hit[], total: number): Coverage {
  const frequency = new Map([...new Set(termsOf(query))].map((term) => [term, 0]));
  for (const hit of hits) {
    for (const term of hit.terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const rarity = (term: string) => Math.log(1 + total / ((frequency.get(term) ?? 0) + 0.5));
  const sum = (terms: Iterable<string>) => [...terms].reduce((weight, term) => weight + rarity(term), 0);
  const whole = sum(frequency.keys());
  return {
    share: (hit) => (whole === 0 ? 0 : sum(hit.terms) / whole),
    missing: wordsOf(query)
      .filter(({ term }) => frequency.get(term) === 0)
      .map(({ printed }) => printed),
  };
}
