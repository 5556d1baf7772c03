import type { Query } from '../query/query.js';

/** A passage as the second look, which reads its text, sees it beside a question. */
export interface Look {
  /** The passage's number on the shelf. */
  readonly passage: number;
  /** Higher is better; comparable within one question only. */
  readonly score: number;
  /** How much of each unit of the question it has, from 0 to 1, in the order of the units. */
  readonly has: readonly number[];
  /** The share of the question that it has, from 0 to 1; rare units count for more. */
  readonly share: number;
  /** The same of the one sentence that has most. */
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
