import { editsBetween } from '../roll/spelling.js';
import { isCountry } from '../sense/countries.js';
import { synonymGroupsOf } from '../sense/synonyms.js';
import type { Word } from '../terms.js';
import { isName } from './isName.js';
import type { Alternative, Vocabulary } from './vocabulary.js';

/** What a word that the coverage does not have counts for, if it is a slip of one that it has. */
const weights: readonly number[] = [0, 0.7, 0.5];

/** A shorter word differs by a letter from too many others. */
const fewestLetters = 4;
/** A word of so many letters may have one replaced: shorter ones that differ so are two words ("duck" and "dock"). */
const fewestReplaced = 6;
/** The same of a name: "Iran" and "Iraq", "Lea" and "Lee" are two. */
const fewestOfName = 6;
/** A word of so many letters may have two wrong, but not a name, which is likelier another one then. */
const fewestForTwo = 8;

const mostSlips = 3;

/**
 * The terms of the coverage for which a word may be a slip of spelling: nearest first, then those with the same first
 * letter, then the most frequent ones. None for a number, nor for a word or a country that is known to be one.
 */
export function slipsOf(word: Word, vocabulary: Vocabulary): Alternative[] {
  const { term, plain } = word;
  if (plain.length < fewestLetters || /\P{L}/u.test(plain) || isKnown(term)) return [];
  return vocabulary
    .spelledLike(term)
    .filter((other) => isAllowed(word, other))
    .map((other) => ({ other, wrong: editsBetween(term, other, 2), begins: other[0] === term[0] ? 0 : 1 }))
    .sort(
      (a, b) =>
        a.wrong - b.wrong ||
        a.begins - b.begins ||
        vocabulary.frequency(b.other) - vocabulary.frequency(a.other),
    )
    .slice(0, mostSlips)
    .map(({ other, wrong }) => ({ terms: [other], weight: weights[wrong] ?? 0, slip: true }));
}

const isKnown = (term: string): boolean => isCountry(term) || synonymGroupsOf(term).size > 0;

function isAllowed(word: Word, other: string): boolean {
  if (isKnownOnly(other)) return false;
  const { plain, term } = word;
  const most = isName(word) || plain.length < fewestForTwo ? 1 : 2;
  const wrong = editsBetween(term, other, most);
  if (wrong === 0 || wrong > most) return false;
  if (isName(word)) return plain.length >= fewestOfName && term[0] === other[0];
  return plain.length >= fewestReplaced || !isReplaced(term, other);
}

/** A number is no word, and one of three letters has too many neighbours. */
const isKnownOnly = (other: string): boolean => other.length < fewestLetters - 1 || /\P{L}/u.test(other);

/** Whether the words differ by one letter that stands for another. */
function isReplaced(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  return [...a].filter((letter, place) => letter !== b[place]).length === 1;
}
