import type { Hit } from './searchIndex.js';
import { askingWords, stopwords } from './stopwords.js';
import { type Word, wordsOf } from './terms.js';

/** How far a set of documents speaks of what a query asks. */
export interface Coverage {
  /** The share of the query that one document has, from 0 to 1; rare terms count for more. */
  share(hit: Hit): number;
  /** The words of the query, as asked, whose terms no document has. */
  readonly missing: readonly string[];
}

/** A name that no document has says more clearly than a word that they speak of something else. */
const missingName = 2;

/** Weighs the terms of a query by how rare they are among `total` documents, of which `hits` matched. */
export function coverageOf(query: string, hits: readonly Hit[], total: number): Coverage {
  const asked = wordsOf(query).filter(({ plain }) => !stopwords.has(plain) && !askingWords.has(plain));
  const frequency = new Map(asked.map(({ term }) => [term, 0]));
  for (const hit of hits) {
    for (const term of hit.terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const missing = asked.filter(({ term }) => frequency.get(term) === 0);
  const names = new Set(missing.filter(isName).map(({ term }) => term));
  const weights = new Map(
    asked.map(({ term }) => {
      const rarity = Math.log(1 + total / ((frequency.get(term) ?? 0) + 0.5));
      return [term, rarity * (names.has(term) ? missingName : 1)];
    }),
  );
  const sum = (terms: Iterable<string>) =>
    [...terms].reduce((whole, term) => whole + (weights.get(term) ?? 0), 0);
  const whole = sum(weights.keys());
  return {
    share: ({ terms }) => (whole === 0 ? 0 : sum(terms) / whole),
    missing: [...new Set(missing.map(({ printed }) => printed))],
  };
}

/** A capital or a digit at the beginning makes a name, but not on the query's first word. */
const isName = ({ printed, place }: Word): boolean => place > 0 && /^[\p{Lu}\p{N}]/u.test(printed);
