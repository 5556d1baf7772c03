import { stopwords } from '../stopwords.js';
import { type Word, wordsOf } from '../terms.js';

/** Words that count for others: what else a thing is called, or how else it is spelt. */
export interface Alternative {
  /** The terms of it, in order: "DPRK" is one, "North Korea" two. */
  readonly terms: readonly string[];
  /** How much it counts beside what was asked, above 0 and at most 1. */
  readonly weight: number;
}

/** What a query looks for as one thing: a word, or several in a row that are one name. */
export interface Unit {
  /** Its words as asked, without stopwords; one at least. */
  readonly words: readonly Word[];
  /** Whether it is printed as a name or a number. */
  readonly isName: boolean;
  readonly alternatives: readonly Alternative[];
}

/** What a question wants to know; `passage` where it does not say. */
export type Asked = 'who' | 'when' | 'where' | 'how many' | 'why' | 'passage';

/** A question in plain words as it is looked for. */
export interface Query {
  readonly text: string;
  /** In the order of the question, each different one once. */
  readonly units: readonly Unit[];
  readonly asked: Asked;
}

/** What a query is read against: the terms that the coverage has. */
export interface Vocabulary {
  /** In how many passages a term stands; 0 where none has it. */
  frequency(term: string): number;
  /** Terms of the coverage that are spelt nearly so, nearest and most frequent first. */
  spelledLike(word: string): readonly string[];
}

/** A capital or a digit at the beginning makes a name, but not on the query's first word. */
export const isName = ({ printed, place }: Word): boolean => place > 0 && /^[\p{Lu}\p{N}]/u.test(printed);

/** Reads a question: its words without stopwords, each a unit. */
export function readQuery(text: string, _vocabulary: Vocabulary): Query {
  const words = new Map(
    wordsOf(text)
      .filter(({ plain }) => !stopwords.has(plain))
      .map((word) => [word.term, word]),
  );
  const units = [...words.values()].map((word) => ({
    words: [word],
    isName: isName(word),
    alternatives: [],
  }));
  return { text, units, asked: 'passage' };
}
