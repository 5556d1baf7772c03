import { type Hit, queryTerms } from './searchIndex.js';
import { askingWords, stopwords } from './stopwords.js';
import { type Word, wordsOf } from './terms.js';

/** How far a set of documents speaks of what a query asks. */
export interface Coverage<Field extends string> {
  /**
   * The share of the query that one document has, from 0 to 1; rare terms count for more. A term that
   * stands only in the fields named as `aside` counts half.
   */
  share(hit: Hit<Field>, aside?: readonly Field[]): number;
  /** Whether the query asks for something beside names, all of which is missing. */
  readonly namesAlone: boolean;
  /** How many different terms the query asks with. */
  readonly terms: number;
  /** The words of the query, as asked, whose terms no document has. */
  readonly missing: readonly string[];
}

/** A name that no document has says more clearly than a word that they speak of something else. */
const missingName = 2;

/** Weighs the terms of a query by how rare they are among `total` documents, of which `hits` matched. */
export function coverageOf<Field extends string>(
  query: string,
  hits: readonly Hit<Field>[],
  total: number,
): Coverage<Field> {
  const frequency = frequenciesOf(hits);
  const asked = askedWords(query);
  const missing = asked.filter(({ term }) => !frequency.has(term));
  const matter = asked.filter((word) => !isName(word));
  const names = new Set(missing.filter(isName).map(({ term }) => term));
  const weights = new Map(
    asked.map(({ term }) => {
      const rarity = Math.log(1 + total / ((frequency.get(term) ?? 0) + 0.5));
      return [term, rarity * (names.has(term) ? missingName : 1)];
    }),
  );
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return {
    share({ terms }, aside = []) {
      let sum = 0;
      for (const [term, fields] of terms) {
        const only = fields.every((field) => aside.includes(field));
        sum += (weights.get(term) ?? 0) * (only ? 0.5 : 1);
      }
      return whole === 0 ? 0 : sum / whole;
    },
    namesAlone: matter.length > 0 && matter.every((word) => missing.includes(word)),
    terms: weights.size,
    missing: [...new Set(missing.map(({ printed }) => printed))],
  };
}

function frequenciesOf(hits: readonly Hit[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { terms } of hits) {
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return frequency;
}

/** The words of a query that say what it asks about. */
function askedWords(query: string): Word[] {
  const searched = new Set(queryTerms(query));
  return wordsOf(query).filter(
    ({ plain, term }) => searched.has(term) && !stopwords.has(plain) && !askingWords.has(plain),
  );
}

/** A capital or a digit at the beginning makes a name, but not on the query's first word. */
const isName = ({ printed, place }: Word): boolean => place > 0 && /^[\p{Lu}\p{N}]/u.test(printed);
