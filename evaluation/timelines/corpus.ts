import type { WantedEvents } from '../../src/archive/port.js';
import type { Event } from '../../src/model.js';

/** A small corpus of invented news, and the timelines that it should give. */
export interface Corpus {
  /** The name of its file. */
  readonly topic: string;
  readonly articles: readonly Printed[];
  readonly queries: readonly Query[];
}

/** An article as an outlet printed it: a paragraph a line. */
export interface Printed {
  readonly id: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly title: string;
  readonly text: string;
}

export interface Query {
  readonly id: string;
  readonly wanted: WantedEvents;
  /** In the order in which they should stand. */
  readonly entries: readonly Entry[];
  /** Words that no entry may have, for they are of something else. */
  readonly absent: readonly string[];
}

/** An event that a timeline should have once, whoever tells it. */
export interface Entry {
  /** TIMEX3 values that are right, the best first; `null` stands for “not resolved”. */
  readonly dates: readonly (string | null)[];
  /** What may be said of it, the best first. */
  readonly statuses: readonly Event['status'][];
  /** Whether articles date it so that not all of them can be right. */
  readonly contradicts: boolean;
  /** Who tells it: words of the passage, by the article's id. Copies are among them. */
  readonly told: ReadonlyMap<string, string>;
  /** It may be there or not: both are fair, and neither is counted. */
  readonly optional: boolean;
  /** Its place among the others is open: a decade beside a year of it. */
  readonly anywhere: boolean;
}
