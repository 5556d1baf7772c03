import { languageNow, say } from './say.js';

/** A number as the language that is spoken now writes it: "2,000", "2.000". */
export const figure = (number: number): string => number.toLocaleString(languageNow());

/** Things one after the other as the language that is spoken now lists them; "a or b" of alternatives. */
export const listed = (
  things: readonly string[],
  how: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(languageNow(), { type: how }).format(things);

/** Short notes that stand side by side, each of which says something by itself: "Ada Moss, word for word". */
export const sideBySide = (notes: readonly string[]): string => notes.join(say('notes.between'));
