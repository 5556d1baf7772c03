import { stemmer } from 'stemmer';
import { irregular } from '../analysis/irregular.js';
import type { Span } from '../model.js';
import { ownCopy } from './ownCopy.js';
import { oneSpelling } from './spelling/oneSpelling.js';
import { stopwords } from './stopwords.js';

/** A word of a text, and the term it is indexed under. */
export interface Word {
  readonly printed: string;
  /** Its place among the words, from 0. */
  readonly place: number;
  /** Lower case, without accents, apostrophes, stops and possessive. */
  readonly plain: string;
  /** The stem by which "abducted" finds "abduction", one for British and American spelling. */
  readonly term: string;
}

/** Initials ("U.S."), numbers ("1,000.5"), and words with what an apostrophe joins to them. */
const wordPattern = /(?:\p{L}\.){1,9}\p{L}(?!\p{L})|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** The words of a text in order. Hyphenated words are several: "Jong-un" finds "Jong Un". */
export function wordsOf(text: string): Word[] {
  return rawWordsOf(text).map((printed, place) => {
    const { plain, term } = formsOf(printed);
    return { printed, place, plain, term };
  });
}

/** The words of a text letter for letter. */
export const rawWordsOf = (text: string): readonly string[] => text.match(wordPattern) ?? [];

/** Where the words of a text stand in it, in order. */
export const wordSpansOf = (text: string): Span[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** A word as names are compared: without case, accents, stops and possessive. */
export const plainWordOf = (printed: string): string => formsOf(printed).plain;

/** The words of a text as printed, but for case, accents and the shape of apostrophes. */
export const printedWordsOf = (text: string): string[] =>
  rawWordsOf(text).map((printed) => formsOf(printed).bare);

/** The words of a text as names are compared: without case, accents, stops and possessive. */
export const plainWordsOf = (text: string): string[] => wordsOf(text).map(({ plain }) => plain);

/** The terms that a text is about: its words without stopwords, as indexed. */
export function termsOf(text: string): string[] {
  return wordsOf(text)
    .filter(({ plain }) => !stopwords.has(plain))
    .map(({ term }) => term);
}

interface Forms extends Pick<Word, 'plain' | 'term'> {
  /** As printed, but for case, accents and the shape of apostrophes. */
  readonly bare: string;
}

/** Texts repeat their words: stemming each once is what makes indexing fast. */
const known = new Map<string, Forms>();
const mostKnown = 100_000;

function formsOf(printed: string): Forms {
  const before = known.get(printed);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const word = ownCopy(printed);
  const plain = plainOf(word);
  const bare = unaccented(word).replaceAll('’', "'");
  const spelt = oneSpelling(plain);
  const forms = { bare, plain, term: stemmer(irregular.get(spelt) ?? spelt) };
  known.set(word, forms);
  return forms;
}

const unaccented = (printed: string): string =>
  printed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** "Détente" and "detente", "Japan’s" and "Japan", "U.S." and "US" are the same word. */
const plainOf = (printed: string): string =>
  unaccented(printed)
    .replace(/['’]s$/u, '')
    .replace(/['’]|(?<=\p{L})\./gu, '');
