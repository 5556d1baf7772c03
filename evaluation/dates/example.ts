import type { DateExpression, Span } from '../../src/model.js';

/** An invented piece of news, and the expressions of time in it. */
export interface Example {
  readonly id: string;
  /** The name of the file that it stands in. */
  readonly topic: string;
  /** The date of its publication, `YYYY-MM-DD`, or `null` where it has none. */
  readonly published: string | null;
  readonly text: string;
  /** All of them, in order. */
  readonly dates: readonly Expected[];
}

/** An expression of time, and what may be said of it. */
export interface Expected extends Span {
  /** TIMEX3 values that are right, the best first; `null` stands for “not resolved”. */
  readonly values: readonly (string | null)[];
  /** What it is to be resolved from; `null` where several answers are fair, or none. */
  readonly from: DateExpression['from'];
  /** Whether it is to be called certain; `null` where both are fair. */
  readonly certain: boolean | null;
  /** It may be found or left out: both are fair, and neither is counted. */
  readonly optional: boolean;
}
