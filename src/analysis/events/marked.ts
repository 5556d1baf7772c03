import type { Span } from '../../model.js';

/** Words in quotation marks, in one line, whatever they are: a slogan, a title, somebody's words. */
const marked = /(?<![^\s(—–-])["“](?=\S)[^"“”\n]{0,300}(?<=\S)["”]|‘(?=\S)[^‘’“”\n]{0,120}’(?!\p{L})/gu;

/** The stretches of a sentence that stand in quotation marks, disjoint and in order, as spans of the text. */
export function markedIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(marked)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
}

/** A sentence without what stands in quotation marks. */
export function withoutMarked(sentence: string): string {
  return sentence.replace(marked, '…');
}
