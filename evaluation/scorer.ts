/** A measure of quality: a folder of annotated examples and what compares the program with them. */
export interface Scorer {
  /** The name of its folder in `evaluation/`. */
  readonly name: string;
  /** Reads the examples of that folder and scores the program on them. Throws a `PlainError` on a bad example. */
  score(folder: string): Scores | Promise<Scores>;
}

export interface Scores {
  /** Stand in the project's README, which no later change may fall behind. */
  readonly tables: readonly Table[];
  /** Shown beside them, and free to change. */
  readonly details: readonly Table[];
  readonly mistakes: readonly Mistake[];
}

export interface Table {
  /** The first head is that of the rows' names. */
  readonly heads: readonly [string, ...string[]];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly name: string;
  /** One a head: a count, a share from 0 to 1, or `null` where there is nothing to measure. */
  readonly cells: readonly Cell[];
}

export type Cell = { readonly count: number } | { readonly share: number } | null;

/** One difference between what was expected and what the program gave, for people to read. */
export interface Mistake {
  /** What went wrong: "speaker", "missed". */
  readonly kind: string;
  /** The example, as `topic/id`. */
  readonly example: string;
  /** The words that it is about. */
  readonly words: string;
  readonly expected: string;
  readonly given: string;
  /** The paragraph in which the words stand. */
  readonly around: string;
}
