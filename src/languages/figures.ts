import { languageNow } from './say.js';

/** A number as the language that is spoken now writes it: "2,000", "2.000". */
export const figure = (number: number): string => number.toLocaleString(languageNow());

/** Things one after the other as the language that is spoken now lists them; "a or b" of alternatives. */
export const listed = (
  things: readonly string[],
  how: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(languageNow(), { type: how }).format(things);
