import type { Event, Span } from '../../src/model.js';

/** An invented piece of news, and the events that it tells. */
export interface Example {
  readonly id: string;
  /** The name of the file that it stands in. */
  readonly topic: string;
  /** The date of its publication, `YYYY-MM-DD`, or `null` where it has none. */
  readonly published: string | null;
  readonly text: string;
  /** All of them, by the words that date them, in order. */
  readonly events: readonly Expected[];
}

/** An event, by the words that date it, and what may be said of it. */
export interface Expected extends Span {
  /** TIMEX3 values that are right, the best first; `null` stands for “not resolved”. */
  readonly values: readonly (string | null)[];
  /** What may be said of it, the best first. */
  readonly statuses: readonly Event['status'][];
  /** Whether it is told as background; `null` where both are fair. */
  readonly background: boolean | null;
  /** Whom it is about, by canonical names; `null` where it was not annotated. */
  readonly people: readonly string[] | null;
  /** Where the passage that tells it has to begin; `null` where it may begin anywhere. */
  readonly passageStart: number | null;
  /** It may be found or left out: both are fair, and neither is counted. */
  readonly optional: boolean;
}
