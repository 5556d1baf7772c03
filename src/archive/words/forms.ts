import { stemmer } from 'stemmer';
import { irregular } from '../../analysis/irregular.js';
import { numberOf } from '../sense/numbers.js';
import { oneSpelling } from '../spelling/oneSpelling.js';
import { stopwords } from '../stopwords.js';
import { Lexicon } from './lexicon.js';

/** A word as it is printed, and what can be told of it wherever it stands. */
export interface Forms {
  readonly printed: string;
  /** As printed, but for case, accents and the shape of apostrophes. */
  readonly bare: string;
  /** Lower case, without accents, apostrophes, stops and possessive. */
  readonly plain: string;
  /** The stem by which "abducted" finds "abduction", one for British and American spelling. */
  readonly term: string;
  readonly isStopword: boolean;
  /** Whether it begins with a capital and is no stopword. */
  readonly isName: boolean;
  readonly isNumber: boolean;
  /** Whether it is a number of four digits that years have. */
  readonly isYear: boolean;
}

/** As many different words as tens of thousands of articles have, but for those that stand there once. */
const mostKnown = 131_072;

/** Texts repeat their words: stemming each once is what makes indexing and reading fast. */
const known = new Lexicon<Forms>(formsOf, mostKnown);

/** The forms of the word that stands between two places of a text. */
export const formsAt = (text: string, start: number, end: number): Forms => known.at(text, start, end);

function formsOf(printed: string): Forms {
  const lower = unaccented(printed);
  const plain = plainOf(lower);
  const spelt = oneSpelling(plain);
  const isStopword = stopwords.has(plain);
  return {
    printed,
    bare: lower.replaceAll('’', "'"),
    plain,
    term: stemmer(irregular.get(spelt) ?? spelt),
    isStopword,
    isName: !isStopword && /^\p{Lu}/u.test(printed),
    isNumber: /^\p{N}/u.test(plain) || numberOf(plain) !== null,
    isYear: /^(?:1\d|20)\d{2}$/.test(printed),
  };
}

function unaccented(printed: string): string {
  const hasNone = /^[A-Za-z0-9.,']*$/.test(printed);
  return hasNone ? printed.toLowerCase() : printed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** "Détente" and "detente", "Japan’s" and "Japan", "U.S." and "US" are the same word. */
const plainOf = (lower: string): string => lower.replace(/['’]s$/u, '').replace(/['’]|(?<=\p{L})\./gu, '');
