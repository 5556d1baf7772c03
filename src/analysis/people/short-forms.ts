import { addForm, type Draft, newDraft, printed } from './draft.js';
import { evidenceOf, speaks } from './evidence.js';
import { GIVEN_NAMES, NAME_PARTICLES, NAME_SUFFIXES } from './given-names.js';
import { foldName, partsOf } from './keys.js';
import type { Name } from './names.js';
import { INSTITUTION_WORDS, PLACES } from './not-people.js';
import { type Gender, HONORIFICS, isRole } from './titles.js';
import type { Word } from './words.js';

/**
 * Gives family names, given names and addressed names ("Kim", "Mr. Castor") to the persons who bear them.
 * A form that fits several is an alias of each: which one a mention means is for its place to tell. An
 * addressed name that fits nobody is a person of its own, and so is a name that speaks.
 */
export function addShortForms(
  drafts: Draft[],
  names: readonly Name[],
  words: readonly Word[],
  text: string,
  firms: ReadonlySet<string>,
): void {
  const bearers = bearersOf(drafts);
  // What is printed in small letters too is a common noun, and a firm that speaks is no person.
  const others = new Set([...firms, ...words.filter(({ capital }) => !capital).map(({ plain }) => plain)]);
  const royals = new Set(names.filter((name) => name.words.length > 1 && isRoyal(name)).map(familyOf));
  for (const name of names) {
    if (!isShort(name)) continue;
    const key = familyOf(name);
    const kin = (bearers.get(key) ?? []).filter((draft) => mayHaveSuffix(draft, name));
    const kings = isRoyal(name) && !royals.has(key) ? kin.filter(isOneName) : kin;
    const fitting = chosen(kings, addressed(name));
    for (const draft of fitting) addForm(draft, formOf(name, text));
    if (fitting.length > 0 || (name.title.length === 0 && others.has(name.words.at(-1)?.plain ?? '')))
      continue;
    if (isPersonAlone(name, words))
      bearers.set(key, [...(bearers.get(key) ?? []), alone(drafts, name, text)]);
  }
}

/** A family name alone, with or without what belongs to it: "Berg", "van der Berg", "Berg Jr." */
function isShort({ words }: Name): boolean {
  return words.filter(({ plain }) => !NAME_PARTICLES.has(plain) && !NAME_SUFFIXES.has(plain)).length < 2;
}

function familyOf({ words }: Name): string {
  return foldName(words.findLast(({ plain }) => !NAME_SUFFIXES.has(plain))?.text ?? '');
}

/** "Berg Jr." is not Dale Berg Sr. */
function mayHaveSuffix({ parts }: Draft, { words }: Name): boolean {
  const suffix = words.find(({ plain }) => NAME_SUFFIXES.has(plain))?.plain;
  return suffix === undefined || parts.suffix === suffix;
}

function bearersOf(drafts: readonly Draft[]): Map<string, Draft[]> {
  const bearers = new Map<string, Draft[]>();
  const add = (key: string, draft: Draft) => bearers.set(key, [...(bearers.get(key) ?? []), draft]);
  for (const draft of drafts) add(draft.parts.family, draft);
  const families = new Set(bearers.keys());
  for (const draft of drafts) {
    const given = draft.parts.given[0];
    if (given && GIVEN_NAMES.has(given) && !families.has(given)) add(given, draft);
  }
  return bearers;
}

/** Whether somebody is known by one name only: "King Hussein" is not Saddam Hussein. */
function isOneName({ parts }: Draft): boolean {
  return parts.given.length === 0;
}

/** "Mrs. Castor" is no alias of Bill Castor, and somebody else where the article names no other. */
function chosen(bearers: readonly Draft[], gender: Gender | null): readonly Draft[] {
  if (gender === null) return bearers;
  return bearers.filter(({ parts }) => GIVEN_NAMES.get(parts.given[0] ?? '') !== opposite(gender));
}

const ROYAL = /^(?:king|queen|prince|princess|pope|emperor|sultan)$/;

/** "King Hussein" is called by his own name, not by the family name of Saddam Hussein. */
function isRoyal({ title }: Name): boolean {
  return ROYAL.test(title.at(-1)?.plain ?? '');
}

function opposite(gender: Gender): Gender {
  return gender === 'male' ? 'female' : 'male';
}

function addressed({ title }: Name): Gender | null {
  return HONORIFICS.get(title.at(-1)?.plain ?? '') ?? null;
}

/** The name as printed, with a form of address where it has one: "Mr. Castor". */
function formOf(name: Name, text: string): string {
  const address = name.title.at(-1);
  if (!address || !HONORIFICS.has(address.plain)) return printed(name, text);
  return text.slice(address.start, name.words.at(-1)?.end).replace(/\s+/g, ' ');
}

/** Behind a title, with an age, or speaking; but a role ("Aides said"), a place or an acronym is no person. */
function isPersonAlone(name: Name, words: readonly Word[]): boolean {
  const [only] = name.words;
  if (!only || only.text.length < 3 || /[.’']|-\p{Ll}|^\p{L}{4,}ly$/u.test(only.text)) return false;
  if (INSTITUTION_WORDS.has(only.plain)) return HONORIFICS.has(name.title.at(-1)?.plain ?? '');
  if (name.title.length > 0) return true;
  // "the Basque said"
  if (words[name.from - 1]?.plain === 'the' && only.gap === ' ') return false;
  if (evidenceOf(name, words) >= 3) return true;
  if (PLACES.has(only.plain) || isRole(only.plain) || /^\p{Lu}+$/u.test(only.text)) return false;
  return speaks(name, words) && !isOfMany(only);
}

/** "Reports said", "Cubans say": in the plural at the beginning of a sentence, where every word has a capital. */
function isOfMany({ plain, gap }: Word): boolean {
  return gap !== ' ' && !/["“”’']/.test(gap) && /[^s]s$/.test(plain) && !/(?:us|is)$/.test(plain);
}

function alone(drafts: Draft[], name: Name, text: string): Draft {
  const draft = newDraft(partsOf(name.words, false));
  addForm(draft, printed(name, text));
  const form = formOf(name, text);
  if (form !== printed(name, text)) draft.forms.set(form, 1);
  drafts.push(draft);
  return draft;
}
