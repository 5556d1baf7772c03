import type { Word } from '../people/words.js';
import type { Clue } from './clues.js';
import type { Item } from './items.js';
import type { Subject } from './subject.js';

/** What attributes a quotation inside its frame. */
export interface Cue {
  readonly word: Word | null;
  /** `turn`: the words say that somebody speaks, not who: `"I know," told Lee` is whoever has the turn. */
  readonly subject: Exclude<Subject, undefined> | 'turn';
  readonly clue: Clue;
}

export type Found = Omit<Cue, 'clue'> | undefined;

/** Where a quotation stands: the items of its frame, its place among them, and the text around. */
export interface Place {
  readonly text: string;
  readonly items: readonly Item[];
  readonly at: number;
}
