import { GIVEN_NAMES } from '../people/given-names.js';
import { isPlural, isRole } from '../people/titles.js';
import type { Word } from '../people/words.js';
import type { Item } from './items.js';
import { goesOn, isSmall, reaches } from './phrase-bounds.js';
import { DETERMINERS, PRONOUNS, TYING_WORDS } from './small-words.js';

/** A noun phrase of a frame that may name a speaker: the places of its words, `to` excluded. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
}

/** The most words of a phrase. */
const LONGEST = 12;

/** The noun phrase whose last word stands at `last`. */
export function phraseEnding(items: readonly Item[], last: number): Phrase | undefined {
  const word = items[last]?.word;
  if (!word) return undefined;
  if (PRONOUNS.has(word.plain)) return phrase(items, last, last + 1);
  if (isSmall(word)) return undefined;
  let from = last;
  while (from > 0 && last - from < LONGEST && reaches(items, from)) from--;
  return settled(items, from, last + 1);
}

/** A phrase needs a capital, an article or a word for people; a bare common noun speaks for nobody. */
function settled(items: readonly Item[], start: number, to: number): Phrase | undefined {
  let from = start;
  while (from < to && isSmall(items[from]?.word) && !DETERMINERS.has(items[from]?.word?.plain ?? '')) from++;
  const found = phrase(items, from, to);
  const [first] = found.words;
  if (!first || isClause(found.words) || PARTY.test(found.words.at(-1)?.text ?? '')) return undefined;
  const holds =
    first.capital ||
    DETERMINERS.has(first.plain) ||
    found.words.some(({ plain, capital }) => isRole(plain) || capital || isPlural(plain));
  return holds ? found : undefined;
}

/** "R-Wis." behind a name. */
const PARTY = /^[DRI]-\p{Lu}/u;

/** "passing around the papers": it starts with a verb. */
function isClause([first, ...rest]: readonly Word[]): boolean {
  return (
    rest.length > 1 &&
    /^\p{L}+(?:ed|ing)$/u.test(first?.plain ?? '') &&
    !GIVEN_NAMES.has(first?.plain ?? '') &&
    !first?.possessive
  );
}

/** The noun phrase that starts at `from`: to the next comma, verb or small word; "of" and "for" go on. */
export function phraseStarting(items: readonly Item[], from: number): Phrase | undefined {
  const first = items[from]?.word;
  if (!first) return undefined;
  if (PRONOUNS.has(first.plain)) return phrase(items, from, from + 1);
  let to = from + (DETERMINERS.has(first.plain) ? 1 : 0);
  while (to < items.length && to - from < LONGEST && goesOn(items, from, to)) to++;
  while (to > from + 1 && leadsOn(items[to - 1]?.word)) to--;
  return to > from && !isSmall(items[to - 1]?.word) ? settled(items, from, to) : undefined;
}

/** "the authors of the": what the last words hang on is no part of the frame's own words. */
function leadsOn(word: Word | undefined): boolean {
  return word !== undefined && !word.capital && (TYING_WORDS.has(word.plain) || DETERMINERS.has(word.plain));
}

function phrase(items: readonly Item[], from: number, to: number): Phrase {
  return { from, to, words: items.slice(from, to).flatMap(({ word }) => word ?? []) };
}
