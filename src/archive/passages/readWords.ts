import { wordBoundsOf } from '../words/bounds.js';
import { type Forms, formsAt } from '../words/forms.js';
import { roughEndsOf } from './sentences.js';

/** A word as a passage prints it. */
export type ReadWord = Omit<Forms, 'bare'>;

/** The words of a passage in order, and for each the sentence of the passage in which it stands, from 0. */
export interface ReadWords {
  readonly words: readonly ReadWord[];
  readonly sentences: readonly number[];
}

/** A passage is read up to so many characters: a longer one is one long quotation, told by how it begins. */
const mostRead = 6000;

/** Reads the words of a passage. */
export function readWords(given: string): ReadWords {
  const text = given.slice(0, mostRead);
  const bounds = wordBoundsOf(text);
  const ends = roughEndsOf(text);
  const words: ReadWord[] = [];
  const sentences: number[] = [];
  let sentence = 0;
  for (let at = 0; at < bounds.length; at += 2) {
    const start = bounds[at] ?? 0;
    while (start >= (ends[sentence] ?? text.length)) sentence++;
    words.push(formsAt(text, start, bounds[at + 1] ?? start));
    sentences.push(sentence);
  }
  return { words, sentences };
}
