import { numberOf } from '../sense/numbers.js';
import { stopwords } from '../stopwords.js';
import { rawWordsOf, wordsOf } from '../terms.js';
import { roughSentencesOf } from './sentences.js';

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
export function readWords(text: string): ReadWords {
  const words: ReadWord[] = [];
  const sentences: number[] = [];
  for (const [sentence, part] of roughSentencesOf(text.slice(0, mostRead)).entries()) {
    for (const printed of rawWordsOf(part)) {
      words.push(known.get(printed) ?? knowing(printed));
      sentences.push(sentence);
    }
  }
  return { words, sentences };
}

/** Passages repeat their words: telling each once is what makes reading hundreds of them fast. */
const known = new Map<string, ReadWord>();
const mostKnown = 50_000;

function knowing(printed: string): ReadWord {
  if (known.size >= mostKnown) known.clear();
  const { plain, term } = wordsOf(printed)[0] ?? { plain: printed, term: printed };
  const isStopword = stopwords.has(plain);
  const word = {
    printed,
    plain,
    term,
    isStopword,
    isName: !isStopword && /^\p{Lu}/u.test(printed),
    isNumber: /^\p{N}/u.test(plain) || numberOf(plain) !== null,
    isYear: /^(?:1\d|20)\d{2}$/.test(printed),
  };
  known.set(printed, word);
  return word;
}
