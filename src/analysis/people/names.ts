import { GIVEN_NAMES, NAME_PARTICLES, NAME_SUFFIXES } from './given-names.js';
import { isEastAsian } from './name-order.js';
import { INSTITUTION_WORDS, PLACES, PLAIN_WORDS } from './not-people.js';
import { HONORIFICS, isRole, TITLES } from './titles.js';
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
  if (!word || !(isNameWord(word) || (to > from && NAME_PARTICLES.has(word.text)))) return false;
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

function nameOf(words: readonly Word[], first: number, to: number): Name | undefined {
  const office = officeBefore(words, first, to);
  const from = office?.from ?? first;
  let start = office?.to ?? first;
  // "Journalist Luis Ocampo": at the beginning of a sentence any role may stand where titles stand.
  if (!office && to - from > 2 && isRole(words[from]?.plain ?? '')) start = from + 1;
  for (let place = start; place < to - 1; place++) if (isTitle(words[place])) start = place + 1;
  const name = words.slice(start, to);
  const title = words.slice(from, start);
  if (name.length > 5 || isTitle(name[0]) || !mayBePerson(name, HONORIFICS.has(title.at(-1)?.plain ?? '')))
    return undefined;
  return { words: name, title, from, to };
}

/** "Secretary of State | Mike Castor": a run that starts inside the name of an office goes on to a given name. */
function officeBefore(
  words: readonly Word[],
  first: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  if (words[first - 1]?.plain !== 'of' || !isTitle(words[first - 2]) || !words[first - 2]?.capital)
    return undefined;
  const given = words.slice(first, to).findIndex(({ plain }) => GIVEN_NAMES.has(plain));
  return given > 0 && first + given < to - 1 ? { from: first - 2, to: first + given } : undefined;
}

/** "Senator", "Mr.", "ex-President": a word that stands before names. */
function isTitle(word: Word | undefined): boolean {
  if (!word) return false;
  const plain = word.plain.replace(/^(?:ex|then|vice|co)-/, '');
  return TITLES.has(plain) || HONORIFICS.has(plain);
}

function mayBePerson(name: readonly Word[], addressed: boolean): boolean {
  const first = name[0]?.plain ?? '';
  const last = name.at(-1)?.plain ?? '';
  if (first === 'new' && !addressed) return false;
  if (name.every(({ plain }) => PLACES.has(plain) || /^\d/.test(plain))) return false;
  if (addressed) return true;
  // Alone it may be the family name of somebody named in full elsewhere: "Park", "West".
  if (name.length === 1 || isEastAsian(name)) return true;
  if (name.some(({ plain }) => INSTITUTION_WORDS.has(plain))) return false;
  return GIVEN_NAMES.has(first) || !(PLACES.has(first) || PLACES.has(last));
}
