import { GIVEN_NAMES } from '../people/given-names.js';
import { REPORTING_VERBS } from '../people/reporting-verbs.js';
import { ROLES } from '../people/titles.js';
import type { Item } from './frame.js';
import { type Phrase, phraseEnding } from './phrases.js';
import { BETWEEN_WORDS, PRONOUNS } from './small-words.js';

/** What a verb's subject is: a phrase, or that it shares the subject of the clause before it. */
export type Subject = Phrase | 'shared' | undefined;

/** The subject of the verb at a place of a frame, sought to its left. */
export function subjectOf(items: readonly Item[], verb: number): Subject {
  const word = items[verb]?.word;
  if (!word) return undefined;
  let last = verb - 1;
  let gap = word.gap;
  while (last >= 0 && isBetween(items[last]) && /^,? $/.test(gap)) {
    gap = items[last]?.word?.gap ?? '';
    last--;
  }
  const before = items[last]?.word;
  if (isParticiple(word.plain) && !/^(?:was|were|is|are|be|been)$/.test(items[verb - 1]?.word?.plain ?? ''))
    return asSubject(items, verb) ?? 'shared';
  if (!before) return undefined;
  if (/^(?:and|but|or|to|then|before|by)$/.test(before.plain) && /^,? $/.test(gap)) return 'shared';
  if (/^[’']?s?,|^\)|^[’']?s? [–—-]/.test(gap)) return behindAside(items, last, gap);
  if (before.plain === 'who' || before.plain === 'which') return phraseEnding(items, last - 1);
  return /^(?:[’']s?)?[ \n]$/.test(gap) ? phraseEnding(items, last) : undefined;
}

function isBetween(item: Item | undefined): boolean {
  const word = item?.word;
  if (!word || PRONOUNS.has(word.plain)) return false;
  return BETWEEN_WORDS.has(word.plain) || /^\p{Ll}{3,}ly$/u.test(word.text);
}

export function isParticiple(verb: string): boolean {
  return verb.endsWith('ing') && REPORTING_VERBS.has(verb);
}

/** "reported Kim as saying", "was quoted as saying": whoever stands before "as". */
function asSubject(items: readonly Item[], verb: number): Phrase | undefined {
  if (items[verb - 1]?.word?.plain !== 'as') return undefined;
  const quoted = items[verb - 2]?.word?.plain ?? '';
  if (!/^(?:quoted|cited)$/.test(quoted)) return phraseEnding(items, verb - 2);
  const passive = subjectOf(items, verb - 2);
  return passive === 'shared' ? undefined : passive;
}

/**
 * The verb stands behind an aside: "Hugh Farrow, a doctor, said". The subject stands before the aside, unless
 * the aside is itself the name: "The chancellor, Philip Dorne, said".
 */
function behindAside(items: readonly Item[], last: number, gap: string): Phrase | undefined {
  const opening = gap.startsWith(')') ? /\($/ : /^[’']?s?,|[–—-] $/;
  for (let place = last; place > 0 && last - place < 40; place--) {
    if (!opening.test(items[place]?.word?.gap ?? '')) continue;
    const aside = phraseEnding(items, last);
    if (aside && aside.from === place && isName(aside)) return aside;
    const subject = phraseEnding(items, place - 1);
    if (subject && (isSpeaker(subject) || place <= 6)) return subject;
  }
  return phraseEnding(items, last);
}

function isName({ words }: Phrase): boolean {
  return words.length > 1 && words.length < 5 && words.every(({ capital }) => capital);
}

/** Whether a phrase is likely one that speaks: a name, a pronoun or a word for people. */
function isSpeaker({ words }: Phrase): boolean {
  if (words.some(({ plain }) => PRONOUNS.has(plain) || ROLES.has(plain) || GIVEN_NAMES.has(plain)))
    return true;
  return words.length > 1 && words.every(({ capital }) => capital);
}
