import type { Word } from '../terms.js';
import type { Asked } from './asked.js';

/** Words that count for others: what else a thing is called, or how else it is spelt. */
export interface Alternative {
  /** The terms of it, in a row: "DPRK" is one, "North Korea" two. */
  readonly terms: readonly string[];
  /** How much it counts beside what was asked, above 0 and at most 1. */
  readonly weight: number;
  /** Present where the word as asked stands nowhere in the coverage, and is taken for a slip of spelling. */
  readonly slip?: true;
}

/** What a query looks for as one thing: a word, or several in a row that are one name. */
export interface Unit {
  /** Its words as asked, without stopwords; one at least. */
  readonly words: readonly Word[];
  /** Whether it is printed as a name or a number. */
  readonly isName: boolean;
  /** Only such as the coverage has, those that count for most first. */
  readonly alternatives: readonly Alternative[];
}

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
