import { numberOf } from '../sense/numbers.js';
import { stopwords } from '../stopwords.js';
import { wordsOf } from '../terms.js';
import { wordBoundsOf } from '../words/bounds.js';
import { Lexicon } from '../words/lexicon.js';
import { roughEndsOf } from './sentences.js';

/** A word as a passage prints it, and what can be told of it wherever it stands. */
export interface ReadWord {
  readonly printed: string;
  readonly plain: string;
  readonly term: string;
  readonly isStopword: boolean;
  /** Whether it begins with a capital and is no stopword. */
  readonly isName: boolean;
  readonly isNumber: boolean;
  /** Whether it is a number of four digits that years have. */
  readonly isYear: boolean;
}

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
    words.push(known.at(text, start, bounds[at + 1] ?? start));
    sentences.push(sentence);
  }
  return { words, sentences };
}

/** Passages repeat their words: telling each once is what makes reading hundreds of them fast. */
const known = new Lexicon<ReadWord>(wordRead, 65_536);

function wordRead(printed: string): ReadWord {
  const { plain, term } = wordsOf(printed)[0] ?? { plain: printed, term: printed };
  const isStopword = stopwords.has(plain);
  return {
    printed,
    plain,
    term,
    isStopword,
    isName: !isStopword && /^\p{Lu}/u.test(printed),
    isNumber: /^\p{N}/u.test(plain) || numberOf(plain) !== null,
    isYear: /^(?:1\d|20)\d{2}$/.test(printed),
  };
}
