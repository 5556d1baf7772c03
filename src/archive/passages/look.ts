import type { Query } from '../query/query.js';
import type { ReadPassage } from './readPassage.js';

/** A passage as the second look, which reads its text, sees it beside a question. */
export interface Look {
  /** The passage's number on the shelf. */
  readonly passage: number;
  /** Its words, and where it has what of the question. */
  readonly read: ReadPassage;
  /** Higher is better; comparable within one question only. */
  readonly score: number;
  /** The share of the question that the one sentence has that has most, from 0 to 1; rare units count for more. */
  readonly sentenceShare: number;
  /** How near each other the units stand, from 0 to 1: 1 where all stand one right behind the other. */
  readonly near: number;
  /**
   * How much of the question stands around what it wants (who: a name, when: a date), from 0 to 1, 0 where the passage
   * has no such thing beside what the question names itself; `null` where the question does not say what it wants.
   */
  readonly wanted: number | null;
}

/** The best passages for a question, as far as they were read. */
export interface Looks {
  readonly query: Query;
  /** How rare each unit is, in the order of the units: the weight with which it counts, above 0. */
  readonly rarity: readonly number[];
  /** Best first. */
  readonly looks: readonly Look[];
}
