import type { Article, Person } from '../../model.js';
import { findParagraphs } from '../paragraphs.js';
import { type Draft, draftsOf, personOf, printed } from './draft.js';
import { evidenceOf, speaks } from './evidence.js';
import { keyOf as firmKeyOf, firmsAmong } from './firms.js';
import { GIVEN_NAMES, NAME_SUFFIXES } from './given-names.js';
import { foldName } from './keys.js';
import { isEastAsian } from './name-order.js';
import { findNames, type Name } from './names.js';
import { rolesOf } from './roles.js';
import { addShortForms } from './short-forms.js';
import { findWords, type Word } from './words.js';

/** How much must speak for a person before a name is taken for one. */
const CONVINCING = 2;

/** What speaks against a person where a firm has the name: the given name, each time, and a little more. */
const GIVEN_NAME = 3;
const FIRM_LIKE = 1;

/**
 * The people whom an article names, most mentioned first. Full names that the text shows to be people are
 * grouped to persons; family names, given names and names behind a title are then given to them. Roles are
 * what is printed beside a name.
 */
export function findPeople(article: Article): Person[] {
  const paragraphs = findParagraphs(article).map((paragraph) => findWords(article.text, paragraph));
  const words = paragraphs.filter((paragraph) => !isHeadline(paragraph, article.text)).flat();
  const names = findNames(words);
  const firms = firmsAmong(words);
  const known = convincing(names, words, firms);
  const alone = countAlone(names);
  const drafts = draftsOf(known, article.text, (name) => isFamilyFirst(name, alone));
  addShortForms(drafts, names, words, article.text, firms);
  addRoles(drafts, names, words, article.text);
  return drafts.sort((a, b) => b.mentions - a.mentions).map(personOf);
}

/** In a headline every word has a capital, and none tells a name from a verb. It has no full stop. */
function isHeadline(words: readonly Word[], text: string): boolean {
  const last = words.at(-1);
  if (last === undefined || text[last.end] === '.') return false;
  const long = words.filter(({ text }) => text.length > 3);
  return (
    words.length > 4 && words.length < 30 && long.every(({ capital, text }) => capital || /^\d/.test(text))
  );
}

/**
 * The full names that are people's, every mention of them. A family name used alone speaks for a person too, more
 * so if it says something, and what firms have speaks against one.
 */
function convincing(names: readonly Name[], words: readonly Word[], firms: ReadonlySet<string>): Name[] {
  const evidence = new Map<string, number>();
  const full = names.filter((name) => name.words.length > 1 && !isSuffixed(name));
  const usedAlone = supportAlone(names, full, words);
  for (const name of full) {
    const key = keyOf(name);
    const isFirm = firms.has(firmKeyOf(name.words));
    const before = evidence.get(key) ?? usedAlone(name) - (isFirm ? FIRM_LIKE : 0);
    evidence.set(key, before + evidenceOf(name, words) - (isFirm ? GIVEN_NAME : 0));
  }
  return full.filter((name) => (evidence.get(keyOf(name)) ?? 0) >= CONVINCING);
}

/**
 * What a family name used alone says for a full name: a little, and more where it says something and only one
 * full name ends in it.
 */
function supportAlone(
  names: readonly Name[],
  full: readonly Name[],
  words: readonly Word[],
): (name: Name) => number {
  const alone = countAlone(names);
  const speaking = countAlone(names.filter((name) => speaks(name, words)));
  const bearers = new Map<string, Set<string>>();
  for (const name of full) {
    const family = familyOf(name);
    bearers.set(family, (bearers.get(family) ?? new Set()).add(keyOf(name)));
  }
  return (name) => {
    const family = familyOf(name);
    if (!alone.has(family)) return 0;
    return speaking.has(family) && bearers.get(family)?.size === 1 ? 2 : 1;
  };
}

function familyOf({ words }: Name): string {
  return words.at(-1)?.plain ?? '';
}

/** "Berg Jr." is a family name alone. */
function isSuffixed({ words: [, second, third] }: Name): boolean {
  return third === undefined && NAME_SUFFIXES.has(second?.plain ?? '');
}

function keyOf({ words }: Name): string {
  return foldName(words.map(({ text }) => text).join(' '));
}

/** How often each word stands alone as a name. */
function countAlone(names: readonly Name[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of names) {
    const [only, second] = words;
    if (only && !second) counts.set(only.plain, (counts.get(only.plain) ?? 0) + 1);
  }
  return counts;
}

/** "Xi Jinping" is "Xi" and never "Jinping" in the same article: the family name stands first. */
function isFamilyFirst({ words }: Name, alone: ReadonlyMap<string, number>): boolean {
  const [first, last] = [words[0]?.plain ?? '', words.at(-1)?.plain ?? ''];
  if (isEastAsian(words)) return true;
  return !GIVEN_NAMES.has(first) && words.length === 2 && (alone.get(first) ?? 0) > 0 && !alone.has(last);
}

function addRoles(
  drafts: readonly Draft[],
  names: readonly Name[],
  words: readonly Word[],
  text: string,
): void {
  const owners = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const form of draft.forms.keys())
      owners.set(foldName(form), [...(owners.get(foldName(form)) ?? []), draft]);
  }
  for (const name of names) {
    const [owner, other] = owners.get(foldName(printed(name, text))) ?? [];
    if (owner && !other) for (const role of rolesOf(name, words, text)) owner.roles.add(role);
  }
}
