import type { Span } from '../model.js';
import { wordBoundsOf } from './words/bounds.js';
import { type Forms, formsAt } from './words/forms.js';

/** A word of a text, and the term it is indexed under. */
export interface Word extends Pick<Forms, 'printed' | 'plain' | 'term'> {
  /** Its place among the words, from 0. */
  readonly place: number;
}

function formsIn(text: string): Forms[] {
  const bounds = wordBoundsOf(text);
  const forms: Forms[] = [];
  for (let at = 0; at < bounds.length; at += 2)
    forms.push(formsAt(text, bounds[at] ?? 0, bounds[at + 1] ?? 0));
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
export const plainWordOf = (printed: string): string => formsAt(printed, 0, printed.length).plain;

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
