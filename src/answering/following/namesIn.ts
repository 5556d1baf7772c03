import { PLACES, PLAIN_WORDS } from '../../analysis/people/not-people.js';
import type { Printed } from '../../model.js';

/** A name in a question, and whether it is that of a place. */
export interface Named extends Printed {
  readonly isPlace: boolean;
}

/** Capital words that open a question or an answer's heading, beside those that open sentences. */
const openings = new Set(
  'quotations quotation quotes timeline history statements remarks compare tell show did does do has have had is are was were will'.split(
    ' ',
  ),
);

const run = /\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,4}/gu;

/** The names in a question, by their capitals, in order. */
export function namesIn(question: string): Named[] {
  return [...question.matchAll(run)].flatMap(({ 0: words, index }) => {
    const [first = ''] = words.split(' ');
    const isOpening = PLAIN_WORDS.has(first.toLowerCase()) || openings.has(first.toLowerCase());
    const exact = isOpening ? words.slice(first.length + 1) : words;
    const start = index + words.length - exact.length;
    return exact === '' ? [] : [{ exact, start, end: start + exact.length, isPlace: isPlace(exact) }];
  });
}

/** Whether words are the name of a place, in any letters: "japan", "North Korea". */
export const isPlace = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => PLACES.has(word));
