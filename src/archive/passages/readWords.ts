import { type Word, wordsOf } from '../terms.js';
import { roughSentencesOf } from './sentences.js';

/** A word of a passage that is read. */
export interface ReadWord extends Word {
  /** Which sentence of the passage it stands in, from 0. */
  readonly sentence: number;
}

/** A passage is read up to so many characters: a longer one is one long quotation, told by how it begins. */
const mostRead = 6000;

/** The words of a passage in order; `place` counts through the passage. */
export function readWords(text: string): ReadWord[] {
  const words: ReadWord[] = [];
  for (const [sentence, part] of roughSentencesOf(text.slice(0, mostRead)).entries()) {
    for (const { printed, plain, term } of wordsOf(part)) {
      words.push({ printed, plain, term, place: words.length, sentence });
    }
  }
  return words;
}
