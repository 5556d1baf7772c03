import { PLACES } from './not-people.js';
import type { Word } from './words.js';

/** What stands beside the name of a firm: "the news agency Brimhal", "Brimhal Corp". */
const BESIDE =
  /^(?:news|agency|newspaper|magazine|network|television|tv|radio|website|channel|company|inc|corp|corporation|cos?|plc|ltd|llc|ag|gmbh|sa|nv|holdings|industries|securities|bank|group|firm|maker|giant|carmaker|automaker|insurer|retailer|lender|brewer|platform|airlines?|airways|aircraft|motors?|university)$/;

/** What firms have, and people don't: "Brimhal's chairman", "Brimhal shares". */
const BELONGINGS =
  /^(?:chairman|chairwoman|ceo|cfo|treasurer|shares?|stock|shareholders|stockholders|subsidiary|headquarters|board|share)$/;

/** The longest name of a firm that is looked for, in words. */
const LONGEST = 4;

/**
 * The names that an article shows to be a firm's, in small letters, each whole and, of several words, the last
 * alone: when such a name "said", no person did.
 */
export function firmsAmong(words: readonly Word[]): ReadonlySet<string> {
  const firms = new Set<string>();
  words.forEach((word, at) => {
    if (!word.capital || !isFirm(words, at)) return;
    let from = at;
    while (from > 0 && at - from < LONGEST - 1 && isJoined(words[from - 1], words[from])) from--;
    for (const part of [word.plain, ...word.plain.split('-')]) firms.add(part);
    firms.add(keyOf(words.slice(from, at + 1)));
  });
  return firms;
}

/** A name as `firmsAmong` has it. */
export function keyOf(words: readonly Word[]): string {
  return words.map(({ plain }) => plain).join(' ');
}

function isJoined(word: Word | undefined, next: Word | undefined): boolean {
  return word?.capital === true && !word.possessive && next?.gap === ' ';
}

/** Whether the name that ends with a word is shown to be a firm's there. */
function isFirm(words: readonly Word[], at: number): boolean {
  const [before, word, after, second] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (!word || PLACES.has(word.plain)) return false;
  if (word.gap === ' ' && before && !before.capital && BESIDE.test(before.plain)) return true;
  if (word.possessive) return /^[’']s? $/.test(after?.gap ?? '') && isBelonging(after, second);
  if (after?.gap !== ' ') return false;
  return BESIDE.test(after.plain) || isBelonging(after, second) || isModel(after);
}

/** "chairman", "chief executive"; but "board member" and "chairman Ode" are somebody else's. */
function isBelonging(word: Word | undefined, next: Word | undefined): boolean {
  if (word?.plain === 'chief') return next?.plain === 'executive';
  return BELONGINGS.test(word?.plain ?? '');
}

/** "Brimhal 747", "Brimhal A380" */
function isModel({ text }: Word): boolean {
  return /^\p{Lu}?\d{3,4}$/u.test(text) && !/^(?:19|20)\d\d$/.test(text);
}
