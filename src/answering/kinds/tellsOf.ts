import { irregular } from '../../analysis/irregular.js';
import { PLAIN_WORDS } from '../../analysis/people/not-people.js';

/** So much of what is asked has to stand in words that tell of it: most of a question has a verb that the coverage puts otherwise. */
const share = 0.6;
/** Longer words are compared by so many letters: "closed" is "closing". */
const stem = 4;

/** Whether words tell of what is asked, and not only of one thing of it. */
export function tellsOf(words: string, asked: string): boolean {
  const told = new Set(stemsOf(words));
  const wanted = stemsOf(asked);
  return wanted.length > 0 && wanted.filter((one) => told.has(one)).length >= share * wanted.length;
}

const stemsOf = (text: string): string[] => [
  ...new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => !PLAIN_WORDS.has(word))
      .map((word) => (irregular.get(word) ?? word).slice(0, stem)),
  ),
];
