import { languageNow, say } from './say.js';

/** A number as the language that is spoken now writes it: "2,000", "2.000". */
export const figure = (number: number): string => number.toLocaleString(languageNow());

/** Things one after the other as the language that is spoken now lists them; "a or b" of alternatives. */
export const listed = (
  things: readonly string[],
  how: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(languageNow(), { type: how }).format(things);

/** Things one after the other where nothing joins the last to the others: "a, b, c"; '' of none. */
export const inARow = (things: readonly string[]): string =>
  things.length === 0 ? '' : things.reduce((before, next) => say('listed.sideBySide', { before, next }));

/** Sentences one after the other: with a space between them, but for a full stop that brings its own, as "。" does. */
export const inSequence = (sentences: readonly string[]): string =>
  sentences.length === 0
    ? ''
    : sentences.reduce((before, next) => `${before}${/[。？！]$/.test(before) ? '' : ' '}${next}`);
