import type { Word } from '../people/words.js';
import type { Clue } from '../quotations/clues.js';
import type { Phrase } from '../quotations/phrases.js';

/** A clause that a frame reports as somebody's: the places of its items, `to` excluded. */
export interface Report {
  readonly from: number;
  readonly to: number;
  /** "said", "according". */
  readonly cue: Word;
  /** Who says it; `shared` where the verb has its subject from the clause before. */
  readonly subject: Phrase | 'shared';
  /** How it was found. */
  readonly clue: Clue;
}
