/** The terms of articles by number: held as numbers, they take a tenth of the room. */
export interface Vocabulary {
  /** The number of a term, which gets one where it has none. */
  numberOf(term: string): number;
  /** The number of a term that some article has. */
  known(term: string): number | undefined;
  /** Counts the terms of one more article, each once. */
  count(numbers: Iterable<number>): void;
  /** How much it says that two passages share a term: the fewer articles have it, the more. */
  rarity(term: string): number;
  /** What has been counted, to be kept. */
  counted(): Counted;
}

/** What a vocabulary has counted: plain data. */
export interface Counted {
  /** The terms in the order of their numbers. */
  readonly terms: readonly string[];
  /** In how many articles each of them stands. */
  readonly articlesWith: readonly number[];
  readonly articles: number;
}

const nothing: Counted = { terms: [], articlesWith: [], articles: 0 };

/** A vocabulary with what was counted, or without terms. */
export function createVocabulary(before: Counted = nothing): Vocabulary {
  const numbers = new Map(before.terms.map((term, number) => [term, number]));
  const articlesWith = [...before.articlesWith];
  let { articles } = before;
  const frequency = (key: string) => articlesWith[numbers.get(key) ?? -1] ?? 0;
  return {
    numberOf(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      articlesWith.push(0);
      numbers.set(term, numbers.size);
      return numbers.size - 1;
    },
    known: (term) => numbers.get(term),
    count(found) {
      articles++;
      for (const number of new Set(found)) articlesWith[number] = (articlesWith[number] ?? 0) + 1;
    },
    rarity: (term) => Math.log(1 + articles / Math.max(1, frequency(term) + frequency(capital(term)))),
    counted: () => ({ terms: [...numbers.keys()], articlesWith, articles }),
  };
}

/** The key of a term that is printed with a capital, which is told from the same without: "Jobs" is no "jobs". */
export const capital = (term: string): string => `^${term}`;
