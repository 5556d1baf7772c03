import type { Span } from '../../src/model.js';

/** An invented piece of news, and what is to be found in it. */
export interface Example {
  readonly id: string;
  /** The name of the file that it stands in. */
  readonly topic: string;
  /** The kind of news that it imitates: "wire", "tabloid", "parliament". */
  readonly style: string;
  readonly text: string;
  readonly quotations: readonly Expected[];
  readonly nested: readonly Expected[];
  /** `null` where the text was not annotated for reported speech. */
  readonly reported: readonly Expected[] | null;
}

/** Words that are to be found, and whose they are. */
export interface Expected extends Span {
  /** Who may be given as the speaker, the best answer first; `null` stands for "unclear". */
  readonly speakers: readonly [string | null, ...(string | null)[]];
  /** Whether it goes on with the statement of the quotation before it. */
  readonly continues: boolean;
  /** Whether it is a fragment; `null` where both readings are fair. */
  readonly fragment: boolean | null;
  /** It may be found or left out: both are fair, and neither is counted. */
  readonly optional: boolean;
  /** How much of the found words and the expected ones must be common to both; 1 where they must be the same. */
  readonly overlap: number;
}
