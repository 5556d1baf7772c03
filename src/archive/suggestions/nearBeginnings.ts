import { editsBetween } from '../roll/spelling.js';

/** A shorter word is no slip, and one of so many letters may have two wrong. */
const fewestLetters = 4;
const fewestForTwo = 6;

/**
 * The places of the words that nearly begin so, nearest ones only: "kishit" is nearly the beginning of "kishida". Those
 * with the same first letter exclude the others, of which only those are looked at whose next letter fits.
 */
export function nearBeginnings(words: readonly string[], typed: string): number[] {
  if (typed.length < fewestLetters) return [];
  const same = nearest(words, typed, (word) => word[0] === typed[0] && !word.startsWith(typed));
  return same.length > 0 ? same : nearest(words, typed, (word) => isFirstWrong(typed, word));
}

/** Whether words may be one but for the first letter: another one, one too many or too few, or exchanged. */
const isFirstWrong = (typed: string, word: string): boolean =>
  word[0] !== typed[0] && (word[1] === typed[1] || word[0] === typed[1] || word[1] === typed[0]);

function nearest(words: readonly string[], typed: string, mayBe: (word: string) => boolean): number[] {
  let fewest = typed.length < fewestForTwo ? 1 : 2;
  const letters = lettersOf(typed);
  let places: number[] = [];
  for (const [place, word] of words.entries()) {
    if (!mayBe(word) || lettersMissing(letters, word) > fewest) continue;
    const wrong = editsToBeginning(typed, word, fewest);
    if (wrong > fewest) continue;
    if (wrong < fewest) [fewest, places] = [wrong, []];
    places.push(place);
  }
  return places;
}

/** The fewest edits that make a typed word a beginning of another one; more than `most` where it takes more. */
function editsToBeginning(typed: string, word: string, most: number): number {
  let fewest = most + 1;
  for (let length = typed.length - most; length <= typed.length + most; length++) {
    if (length > word.length) break;
    fewest = Math.min(fewest, editsBetween(typed, word.slice(0, length), Math.min(most, fewest)));
  }
  return fewest;
}

/** Which letters a word has, a bit each: comparing these spares comparing most words letter by letter. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** How many different letters another word does not have. */
function lettersMissing(letters: number, word: string): number {
  let missing = letters & ~lettersOf(word);
  let count = 0;
  for (; missing !== 0; missing &= missing - 1) count++;
  return count;
}
