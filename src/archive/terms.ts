import { stemmer } from 'stemmer';
import type { Span } from '../model.js';
import { irregular } from './irregular.js';
import { oneSpelling } from './spelling/oneSpelling.js';
import { stopwords } from './stopwords.js';
import { wordBoundsOf } from './words/bounds.js';
import { Lexicon } from './words/lexicon.js';

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

/** What a word is in all texts. */
interface Forms extends Pick<Word, 'printed' | 'plain' | 'term'> {
  /** As printed, but for case, accents and the shape of apostrophes. */
  readonly bare: string;
  readonly isStopword: boolean;
}

/** Texts repeat their words: stemming each once is what makes indexing fast. */
const known = new Lexicon<Forms>(formsOf, 65_536);

function formsIn(text: string): Forms[] {
  const bounds = wordBoundsOf(text);
  const forms: Forms[] = [];
  for (let at = 0; at < bounds.length; at += 2)
    forms.push(known.at(text, bounds[at] ?? 0, bounds[at + 1] ?? 0));
  return forms;
}

/** The words of a text in order. Hyphenated words are several: "Jong-un" finds "Jong Un". */
export const wordsOf = (text: string): Word[] =>
  formsIn(text).map(({ printed, plain, term }, place) => ({ printed, place, plain, term }));

/** The words of a text letter for letter. */
export const rawWordsOf = (text: string): readonly string[] => formsIn(text).map(({ printed }) => printed);

/** Where the words of a text stand in it, in order. */
export function wordSpansOf(text: string): Span[] {
  const bounds = wordBoundsOf(text);
  const spans: Span[] = [];
  for (let at = 0; at < bounds.length; at += 2)
    spans.push({ start: bounds[at] ?? 0, end: bounds[at + 1] ?? 0 });
  return spans;
}

/** A word as names are compared: without case, accents, stops and possessive. */
export const plainWordOf = (printed: string): string => known.at(printed, 0, printed.length).plain;

/** The words of a text as printed, but for case, accents and the shape of apostrophes. */
export const printedWordsOf = (text: string): string[] => formsIn(text).map(({ bare }) => bare);

/** The words of a text as names are compared: without case, accents, stops and possessive. */
export const plainWordsOf = (text: string): string[] => formsIn(text).map(({ plain }) => plain);

/** The terms that a text is about: its words without stopwords, as indexed. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const { isStopword, term } of formsIn(text)) if (!isStopword) terms.push(term);
  return terms;
}

function formsOf(printed: string): Forms {
  const plain = plainOf(printed);
  const bare = unaccented(printed).replaceAll('’', "'");
  const spelt = oneSpelling(plain);
  const term = stemmer(irregular.get(spelt) ?? spelt);
  return { printed, bare, plain, term, isStopword: stopwords.has(plain) };
}

const unaccented = (printed: string): string =>
  printed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** "Détente" and "detente", "Japan’s" and "Japan", "U.S." and "US" are the same word. */
const plainOf = (printed: string): string =>
  unaccented(printed)
    .replace(/['’]s$/u, '')
    .replace(/['’]|(?<=\p{L})\./gu, '');
