import { GIVEN_NAMES, NAME_SUFFIXES } from './given-names.js';
import { isEastAsian } from './name-order.js';
import type { Name } from './names.js';
import { HEADINGS } from './not-people.js';
import { REPORTING_VERBS } from './reporting-verbs.js';
import { HONORIFICS, isRole } from './titles.js';
import type { Word } from './words.js';

/** What may speak for a person at one place of the text. */
type Clue = (name: Name, words: readonly Word[]) => boolean;

/** The clues and their weights: 2 and more convince. */
const CLUES: readonly (readonly [weight: number, clue: Clue])[] = [
  [3, ({ title }) => title.length > 0],
  [
    3,
    ({ words: [first, second] }) => second !== undefined && GIVEN_NAMES.has(first?.plain.split('-')[0] ?? ''),
  ],
  [3, ({ words }) => words.slice(1, -1).some(({ text }) => /^\p{Lu}\.$/u.test(text))],
  [3, ({ words }) => words.length > 1 && NAME_SUFFIXES.has(words.at(-1)?.plain ?? '')],
  [3, hasAge],
  [3, hasParty],
  [3, isTranscript],
  [2, ({ words }) => isEastAsian(words)],
  [2, hasHandle],
  [2, followsRole],
  [2, precedesRole],
  [1, speaks],
  [1, ({ to }, words) => /^,? $/.test(words[to]?.gap ?? '') && words[to]?.plain === 'who'],
  [1, ({ words: { length }, to }, words) => length > 1 && words.slice(to, to + 12).some(isPersonal)],
];

/** How much the words around a name, and the name itself, speak for a person. */
export function evidenceOf(name: Name, words: readonly Word[]): number {
  return CLUES.reduce((sum, [weight, clue]) => sum + (clue(name, words) ? weight : 0), 0);
}

/** Whether a name stands right beside a verb of speech: "Krol said", `"…," said Krol`. */
export function speaks({ from, to }: Name, words: readonly Word[]): boolean {
  if (words[to]?.gap === ' ' && isReporting(words[to])) return true;
  return (
    words[from]?.gap === ' ' && /["”’']/.test(words[from - 1]?.gap ?? '') && isReporting(words[from - 1])
  );
}

/** "Zubeda Krol, 61," */
function hasAge({ to }: Name, words: readonly Word[]): boolean {
  return words[to]?.gap === ', ' && /^\d{2}$/.test(words[to]?.text ?? '');
}

/** "Zubeda Krol (D-Ohio)" */
function hasParty({ to }: Name, words: readonly Word[]): boolean {
  return words[to]?.gap === ' (' && /^[dri]-/.test(words[to]?.plain ?? '');
}

/** "Zubeda Krol (@krol)" */
function hasHandle({ to }: Name, words: readonly Word[]): boolean {
  return words[to]?.gap === ' (@';
}

/** "harbour economist Zubeda Krol", "the economist, Zubeda Krol" */
function followsRole({ from }: Name, words: readonly Word[]): boolean {
  return /^,? $/.test(words[from]?.gap ?? '') && isOffice(words[from - 1]);
}

/** "Zubeda Krol, a retired welder": a comma, and a role before the next one. */
function precedesRole({ to }: Name, words: readonly Word[]): boolean {
  if (words[to]?.gap !== ', ') return false;
  if (isOffice(words[to])) return true;
  const opens =
    words[to]?.possessive || /^(?:a|an|the|one|his|her|its|their|who)$/.test(words[to]?.plain ?? '');
  for (
    let place = to + 1;
    opens && place < to + 8 && /^(?:[’']s?)? $/.test(words[place]?.gap ?? '');
    place++
  ) {
    if (isOffice(words[place])) return true;
  }
  return false;
}

/** "HOLT: …": a label, and another one elsewhere. One alone may be a heading. */
function isTranscript({ words: { length }, from }: Name, words: readonly Word[]): boolean {
  return length === 1 && isLabel(words, from) && words.some((_word, at) => at !== from && isLabel(words, at));
}

/** A word in capitals at the start of a paragraph, and a colon. */
function isLabel(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.gap !== '' || !/^:\s/.test(next?.gap ?? '')) return false;
  return /^\p{Lu}{3,}$/u.test(word.text) && !HEADINGS.has(word.plain);
}

/** Behind the name of a firm or a place "he" and "her" are rare. */
function isPersonal({ plain }: Word): boolean {
  return /^(?:he|she|his|her|him|himself|herself)$/.test(plain);
}

function isOffice(word: Word | undefined): boolean {
  return word !== undefined && !word.possessive && (isRole(word.plain) || HONORIFICS.has(word.plain));
}

/** What a news agency reports is seldom its own words: "reported" speaks for nobody. */
function isReporting(word: Word | undefined): boolean {
  return (
    word !== undefined && !word.capital && REPORTING_VERBS.has(word.plain) && !/^report/.test(word.plain)
  );
}
