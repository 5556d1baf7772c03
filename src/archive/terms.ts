import { stemmer } from 'stemmer';
import { irregular } from './irregular.js';
import { stopwords } from './stopwords.js';

/** A word as it stands in a text, and the term it is indexed under. */
export interface Word {
  readonly printed: string;
  /** Its place among the words, from 0. */
  readonly place: number;
  /** Lower case without accents, apostrophes or possessive. */
  readonly plain: string;
  /** The stem by which "abducted" finds "abduction". */
  readonly term: string;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu;

/** The words of a text in order. Hyphenated words are several: "Jong-un" finds "Jong Un". */
export function wordsOf(text: string): Word[] {
  return (text.match(wordPattern) ?? []).map((printed, place) => {
    const plain = plainOf(printed);
    return { printed, place, plain, term: termOf(plain) };
  });
}

/** The words of a text as compared letter for letter, without case, accents and punctuation. */
export const plainWordsOf = (text: string): string[] => (text.match(wordPattern) ?? []).map(plainOf);

/** The terms that a text is about: its words without stopwords, as indexed. */
export function termsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !stopwords.has(word.plain))
    .map((word) => word.term);
}

/** "Détente" and "detente", "Japan’s" and "Japan", "U.S." and "US" are the same word. */
function plainOf(printed: string): string {
  return printed
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/['’]/gu, '')
    .replace(/^(?:\p{L}\.)+\p{L}$/u, (letters) => letters.replaceAll('.', ''));
}

/** Porter's stem of a word, or of its first form where it is irregular: "met" is "meet". */
const termOf = (plain: string): string => stemmer(irregular.get(plain) ?? plain);
