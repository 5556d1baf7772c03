import { irregular } from '../analysis/irregular.js';
import { denialsIn } from './sense/denials.js';
import { wordsOf } from './terms.js';

/** Shorter words that differ by a letter are mostly other words: "adopt" and "adapt", "bred" and "bread". */
const fewestLetters = 6;

/**
 * Whether a word is another one mistyped: a letter off, too many or too few, or two of them swapped. Another form
 * of the word ("increased") is none, nor is a word that is known to be one ("adapt" is no slip for "adopt").
 */
export function isSlip(typed: string, meant: string, isKnown: (word: string) => boolean): boolean {
  if (!isLongEnough(typed, meant) || /\p{N}/u.test(typed + meant) || isKnown(typed)) return false;
  return isOneOff(typed, meant) && !areForms(typed, meant);
}

/** "nevr" is "never", which would turn the sense where it is taken for missing; "ever" is another word. */
function isLongEnough(typed: string, meant: string): boolean {
  const isDenial = denialsIn([meant]) > 0 && meant.length === fewestLetters - 1;
  return meant.length >= fewestLetters || (isDenial && typed[0] === meant[0]);
}

/** Whether two words are forms of one: they have one stem, and differ in the last letter or irregularly. */
function areForms(a: string, b: string): boolean {
  const isRegular = a.at(-1) !== b.at(-1) || a.startsWith(b) || b.startsWith(a);
  return termOf(a) === termOf(b) && (isRegular || irregular.has(a) || irregular.has(b));
}

const termOf = (word: string): string | undefined => wordsOf(word)[0]?.term;

/** Whether one letter that is added, left out or replaced, or two neighbours swapped, make one word the other. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return left !== right;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
