import { synonymsOf } from '../sense/synonyms.js';
import type { Word } from '../terms.js';
import { isName } from './isName.js';
import type { Alternative } from './vocabulary.js';

/** A word that may stand for another says less than the word itself. */
const synonym = 0.3;

/** Words that may be put for a word; none for a name. */
export const sensesOf = (word: Word): Alternative[] =>
  isName(word) ? [] : synonymsOf(word.term).map((term) => ({ terms: [term], weight: synonym }));
