import { editsBetween } from '../roll/spelling.js';

/** A shorter word is no slip, and one of so many letters may have two wrong. */
const fewestLetters = 4;
const fewestForTwo = 8;

/**
 * The places of the words that nearly begin so: "kishit" is nearly the beginning of "kishida". Those with the same
 * first letter, and nearer ones, exclude the others.
 */
export function nearBeginnings(words: readonly string[], typed: string): number[] {
  if (typed.length < fewestLetters) return [];
  const most = typed.length < fewestForTwo ? 1 : 2;
  const letters = lettersOf(typed);
  let best = Number.POSITIVE_INFINITY;
  let places: number[] = [];
  for (const [place, word] of words.entries()) {
    if (lettersMissing(letters, word) > most) continue;
    const wrong = editsToBeginning(typed, word, most);
    if (wrong > most) continue;
    const distance = 2 * wrong + (word[0] === typed[0] ? 0 : 1);
    if (distance < best) [best, places] = [distance, []];
    if (distance === best) places.push(place);
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
