import { GIVEN_NAMES, NAME_PARTICLES, NAME_SUFFIXES } from './given-names.js';
import { isEastAsian } from './name-order.js';
import { INSTITUTION_WORDS, PLACE_OPENINGS, PLACES, PLAIN_WORDS } from './not-people.js';
import { HONORIFICS, isRole, TITLES, TITLES_LIKE_NAMES } from './titles.js';
import type { Word } from './words.js';

/** A run of capital words that may name a person, with the title printed before it. */
export interface Name {
  /** The words of the name alone: "Shigeru", "Ishiba". Never empty. */
  readonly words: readonly Word[];
  /** The capital words before the name that end in a title: "Japanese Prime Minister". */
  readonly title: readonly Word[];
  /** The place of the first word, title included, and of the word behind the last, among the given words. */
  readonly from: number;
  readonly to: number;
}

/** The runs of capital words that may be names of people, in order. */
export function findNames(words: readonly Word[]): Name[] {
  const names: Name[] = [];
  for (let from = 0; from < words.length; ) {
    const to = endOfRun(words, from);
    const name = to > from ? nameOf(words, from, to) : undefined;
    if (name) names.push(name);
    from = Math.max(to, from + 1);
  }
  return names;
}

/** The place behind the run of capital words that starts at `from`; `from` itself where none starts there. */
function endOfRun(words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length && continues(words, from, to)) to++;
  while (to > from && NAME_PARTICLES.has(words[to - 1]?.text ?? '')) to--;
  return to;
}

function continues(words: readonly Word[], from: number, to: number): boolean {
  const word = words[to];
  if (!word || !(isNameWord(word) || isLikePlain(words, to) || (to > from && NAME_PARTICLES.has(word.text))))
    return false;
  if (to === from) return word.capital;
  const before = words[to - 1];
  if (before?.possessive) return false;
  const suffix = NAME_SUFFIXES.has(word.plain) && word.gap === ', ';
  return suffix || /^[ \u00a0]{1,2}$/.test(word.gap);
}

/** Without its stop, "Jan" is a name. */
function isNameWord({ capital, text, plain }: Word): boolean {
  if (
    !capital ||
    (PLAIN_WORDS.has(plain) && text !== 'Jan') ||
    /^\p{L}{1,4}[’'](?:m|ve|ll|d|re|t)$/u.test(plain)
  )
    return false;
  return !/^(?:u\.[knsa]|e\.u)|\p{L}\.\p{Ll}|-.*\./iu.test(text) || /^(?:\p{Lu}\.){1,3}$/u.test(text);
}

/** "Minister Per Aas": a small word by its letters, a given name by its capital inside a sentence. */
function isLikePlain(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word?.text === 'Per' && word.gap === ' ' && next?.gap === ' ' && next.capital;
}

function nameOf(words: readonly Word[], from: number, to: number): Name | undefined {
  const office = officeBefore(words, from, to);
  const start = office?.end ?? endOfTitle(words, from, to);
  const name = words.slice(start, to);
  const title = words.slice(office?.from ?? from, start);
  if (name.length > 5 || isTitle(name[0]) || endsInTitle(name)) return undefined;
  if (!mayBePerson(name, HONORIFICS.has(title.at(-1)?.plain ?? ''))) return undefined;
  return { words: name, title, from: office?.from ?? from, to };
}

/** The place behind the last word of the title with which a run of capitals begins. */
function endOfTitle(words: readonly Word[], from: number, to: number): number {
  // "Journalist Luis Ocampo": at the beginning of a sentence any role may stand where titles stand.
  let end = to - from > 2 && describes(words, from) ? from + 1 : from;
  for (let place = from; place < to - 1; place++) {
    const isChief = words[place]?.plain === 'executive' && words[place - 1]?.plain === 'chief';
    if (isTitle(words[place]) || isChief) end = place + 1;
  }
  return end;
}

/** Endings of what people are and do: "Ranger", "Sculptor", "Pianist", "Stunned". */
const DESCRIBING = /(?:er|or|ist|ian|man|woman|ed|ing)$/;

/** "Ranger Tom Beaudry", "GAFFER Ray Tickner": a word that tells of somebody, and no part of the name behind it. */
function describes(words: readonly Word[], at: number): boolean {
  const [word, given, family] = [words[at], words[at + 1], words[at + 2]];
  if (!word || !given || !family) return false;
  if (isRole(word.plain)) return true;
  if (!GIVEN_NAMES.has(given.plain) || GIVEN_NAMES.has(word.plain)) return false;
  const isLoud = /^\p{Lu}{3,}$/u.test(word.text) && /\p{Ll}/u.test(given.text + family.text);
  return isLoud || (word.gap !== ' ' && word.plain.length > 4 && DESCRIBING.test(word.plain));
}

/** "Secretary of State Ida Holm": where the office that a run goes on with begins, and where the name does. */
function officeBefore(
  words: readonly Word[],
  from: number,
  to: number,
): { readonly from: number; readonly end: number } | undefined {
  if (!/^(?:of|for)$/.test(words[from - 1]?.plain ?? '') || !isTitle(words[from - 2])) return undefined;
  if (words[from]?.gap !== ' ' || words[from - 1]?.gap !== ' ' || !words[from - 2]?.capital) return undefined;
  const given = words.slice(from + 1, to - 1).findIndex(({ plain }) => GIVEN_NAMES.has(plain));
  if (given < 0) return undefined;
  let start = from - 2;
  while (words[start]?.gap === ' ' && isOfTitle(words[start - 1])) start--;
  return { from: start, end: from + 1 + given };
}

function isOfTitle(word: Word | undefined): boolean {
  return word?.capital === true && !word.possessive && !PLAIN_WORDS.has(word.plain);
}

/** "Senator", "Mr.", "ex-President": a word that stands before names. */
function isTitle(word: Word | undefined): boolean {
  if (!word) return false;
  const plain = word.plain.replace(/^(?:ex|then|vice|co)-/, '');
  return TITLES.has(plain) || HONORIFICS.has(plain);
}

/** "Chief Operating Officer": an office and nobody's name; but "Aaron Judge" is one. */
function endsInTitle(name: readonly Word[]): boolean {
  const last = name.at(-1)?.plain ?? '';
  return name.length > 1 && TITLES.has(last) && !TITLES_LIKE_NAMES.has(last);
}

function mayBePerson(name: readonly Word[], addressed: boolean): boolean {
  const first = name[0]?.plain ?? '';
  const last = name.at(-1)?.plain ?? '';
  if (PLACE_OPENINGS.has(first) && !addressed) return false;
  if (name.every(({ plain }) => PLACES.has(plain) || /^\d/.test(plain))) return false;
  if (addressed) return true;
  // Alone it may be the family name of somebody named in full elsewhere: "Park", "West".
  if (name.length === 1 || isEastAsian(name)) return true;
  if (name.some(({ plain }) => INSTITUTION_WORDS.has(plain))) return false;
  return GIVEN_NAMES.has(first) || !(PLACES.has(first) || PLACES.has(last));
}
