import { GIVEN_NAMES, NAME_SUFFIXES } from './given-names.js';
import { isEastAsian } from './name-order.js';
import type { Name } from './names.js';
import { REPORTING_VERBS } from './reporting-verbs.js';
import { HONORIFICS, isRole } from './titles.js';
import type { Word } from './words.js';

/** What speaks for a person at one place of the text: a rule and its weight; 2 and more convince. */
interface Clue {
  readonly weight: number;
  readonly holds: (name: Name, words: readonly Word[]) => boolean;
}

const CLUES: readonly Clue[] = [
  { weight: 3, holds: ({ title }) => title.length > 0 },
  {
    weight: 3,
    holds: ({ words }) => words.length > 1 && GIVEN_NAMES.has(words[0]?.plain.split('-')[0] ?? ''),
  },
  { weight: 3, holds: ({ words }) => words.slice(1, -1).some(({ text }) => /^\p{Lu}\.$/u.test(text)) },
  { weight: 3, holds: ({ words }) => words.length > 1 && NAME_SUFFIXES.has(words.at(-1)?.plain ?? '') },
  { weight: 2, holds: ({ words }) => words.length > 1 && isEastAsian(words) },
  { weight: 3, holds: ({ to }, words) => /^, $/.test(words[to]?.gap ?? '') && isAge(words[to]) },
  {
    weight: 3,
    holds: ({ to }, words) => /^ \($/.test(words[to]?.gap ?? '') && /^[dri]-/.test(words[to]?.plain ?? ''),
  },
  { weight: 2, holds: ({ to }, words) => /^ \(@$/.test(words[to]?.gap ?? '') },
  {
    weight: 2,
    holds: ({ from }, words) => /^,? $/.test(words[from]?.gap ?? '') && isRoleWord(words[from - 1]),
  },
  { weight: 2, holds: ({ to }, words) => roleFollows(words, to) },
  { weight: 1, holds: ({ to }, words) => /^,? $/.test(words[to]?.gap ?? '') && words[to]?.plain === 'who' },
  { weight: 1, holds: ({ to }, words) => words[to]?.gap === ' ' && isReporting(words[to]) },
  {
    weight: 1,
    holds: ({ from }, words) =>
      words[from]?.gap === ' ' && /["”’']/.test(words[from - 1]?.gap ?? '') && isReporting(words[from - 1]),
  },
  { weight: 3, holds: isTranscript },
  {
    weight: 1,
    holds: ({ words: { length }, to }, words) => length > 1 && words.slice(to, to + 12).some(isPersonal),
  },
];

/** How much the words around a name, and the name itself, speak for a person. */
export function evidenceOf(name: Name, words: readonly Word[]): number {
  return CLUES.reduce((sum, { weight, holds }) => sum + (holds(name, words) ? weight : 0), 0);
}

function isAge(word: Word | undefined): boolean {
  return /^\d{2}$/.test(word?.text ?? '');
}

function isRoleWord(word: Word | undefined): boolean {
  return word !== undefined && !word.possessive && (isRole(word.plain) || HONORIFICS.has(word.plain));
}

/** Behind the name of a firm or a place "he" and "her" are rare. */
function isPersonal({ plain }: Word): boolean {
  return /^(?:he|she|his|her|him|himself|herself)$/.test(plain);
}

function isReporting(word: Word | undefined): boolean {
  return (
    word !== undefined && !word.capital && REPORTING_VERBS.has(word.plain) && !/^report/.test(word.plain)
  );
}

/** ", a retired welder": a comma, an article, and a role before the next comma. */
function roleFollows(words: readonly Word[], to: number): boolean {
  if (
    words[to]?.gap !== ', ' ||
    !(isRoleWord(words[to]) || /^(?:a|an|the|one|his|her|its|their|who)$/.test(words[to]?.plain ?? ''))
  )
    return false;
  if (isRoleWord(words[to])) return true;
  for (let place = to + 1; place < to + 8; place++) {
    if (words[place]?.gap !== ' ') return false;
    if (isRoleWord(words[place])) return true;
  }
  return false;
}

/** "HOLT: …": a name in capitals at the start of a paragraph, and a colon. */
function isTranscript({ words: [only], to }: Name, words: readonly Word[]): boolean {
  return /^\p{Lu}{3,}$/u.test(only?.text ?? '') && only?.gap === '' && /^:\s/.test(words[to]?.gap ?? '');
}
