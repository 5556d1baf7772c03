import { NAME_PARTICLES } from '../people/given-names.js';
import { PLAIN_WORDS } from '../people/not-people.js';
import { isRole } from '../people/titles.js';
import type { Word } from '../people/words.js';
import type { Item } from './items.js';
import {
  BREAKING_WORDS,
  COLLECTIVES,
  DETERMINERS,
  PRONOUNS,
  TYING_WORDS,
  UTTERANCES,
} from './small-words.js';
import { reports } from './verbs.js';

/** What may stand between two words of one phrase. */
const JOINED = /^(?:[’']s?)?(?:[ \u00a0\n]{1,2}| ?& ?)$/;

export const DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Whether the phrase that now starts at `from` goes on to the left. */
export function reaches(items: readonly Item[], from: number): boolean {
  const [before, first] = [items[from - 1]?.word, items[from]?.word];
  if (!before || !first || !JOINED.test(first.gap) || (DETERMINERS.has(first.plain) && !isTied(items, from)))
    return false;
  if (BREAKING_WORDS.has(before.plain) || PRONOUNS.has(before.plain) || isVerbBetween(before, first))
    return false;
  if (TYING_WORDS.has(before.plain)) return isTied(items, from);
  return !reports(before) || DETERMINERS.has(items[from - 2]?.word?.plain ?? '');
}

/** "Osei backs Senator Ruiz", "the council welcomed Osei": a verb in small letters before a capital. */
function isVerbBetween(word: Word, next: Word | undefined): boolean {
  if (word.capital || word.possessive || isSpeakingNoun(word.plain) || DETERMINERS.has(word.plain))
    return false;
  if (!next?.capital || next.gap !== ' ') return false;
  return IRREGULAR_PASTS.test(word.plain) || /^\p{Ll}{3,}(?:ed|[^su]s)$/u.test(word.text);
}

/** "Osei hated teachers": behind a name without an article no adjective. */
function isPast({ plain }: Word): boolean {
  return IRREGULAR_PASTS.test(plain) || /^\p{L}{2,}ed$/u.test(plain);
}

/** Verbs whose past no ending tells, and which often stand before a name. */
const IRREGULAR_PASTS =
  /^(?:met|saw|beat|won|led|left|took|gave|made|sent|held|kept|sold|brought|bought|fought|sought|thought|taught|caught|knew|drew|drove|chose|threw|struck|hit|fed|heard|found|felt|hurt|spent|outran|overtook|forgave|understood)$/;

/** "the boat acquired | a list": an article opens a phrase of its own, unless a small word ties it to this one. */
function opensAnother(items: readonly Item[], from: number, to: number): boolean {
  const [before, word] = [items[to - 1]?.word, items[to]?.word];
  if (
    to === from ||
    !word ||
    !before ||
    !/^(?:the|a|an|this|these|those|his|her|its|their)$/.test(word.plain)
  )
    return false;
  return !TYING_WORDS.has(before.plain) && !DETERMINERS.has(before.plain) && !word.capital;
}

/** Whether the words from `from` hang on a noun before them: "spokesman for | the harbour". */
function isTied(items: readonly Item[], from: number): boolean {
  const [noun, tie] = [items[from - 2]?.word, items[from - 1]?.word];
  if (!noun || !tie || !TYING_WORDS.has(tie.plain) || !JOINED.test(tie.gap)) return false;
  if (isSpeakingNoun(noun.plain)) return true;
  return noun.capital && tie.plain === 'of' && !isSmall(noun);
}

/** Whether the phrase that starts at `from` goes on to the right, over the word at `to`. */
export function goesOn(items: readonly Item[], from: number, to: number): boolean {
  const word = items[to]?.word;
  if (!word || (to > from && !JOINED.test(word.gap)) || BREAKING_WORDS.has(word.plain)) return false;
  if (TYING_WORDS.has(word.plain)) return ties(items, from, to);
  if (PRONOUNS.has(word.plain) || DAYS.test(word.plain) || opensAnother(items, from, to)) return false;
  return to === from || !(reports(word) || isOver(items, from, to));
}

/** "of" and "for" tie what follows to any noun, "from" and "to" only to some: "a man from", "an adviser to". */
function ties(items: readonly Item[], from: number, to: number): boolean {
  const [before, word] = [items[to - 1]?.word, items[to]?.word];
  if (!before || !word || to === from) return false;
  if (/^(?:of|for)$/.test(word.plain)) return true;
  if (word.plain === 'close') return isRole(before.plain) && items[to + 1]?.word?.plain === 'to';
  if (word.plain === 'from') return !before.capital && isRole(before.plain);
  return (
    word.plain === 'to' &&
    /^(?:close|advis[eo]rs?|aides?|counsel|ambassador|envoy|assistant)$/.test(before.plain)
  );
}

/**
 * Whether a phrase is over before the small word at `to`: behind a word for people, or behind a name without an
 * article, it goes on only to a role or, for the first, to a name: "the host Mark Boyle", "Osei campaign chief".
 */
function isOver(items: readonly Item[], from: number, to: number): boolean {
  const [first, before, word] = [items[from]?.word, items[to - 1]?.word, items[to]?.word];
  if (!word || !before || !first || word.capital || before.possessive || NAME_PARTICLES.has(word.plain))
    return false;
  if (/^\p{Ll}{3,}ly$/u.test(word.text))
    return (before.capital && !DETERMINERS.has(before.plain)) || !leadsToAdjective(items, from, to);
  if (isVerbBetween(word, items[to + 1]?.word)) return true;
  if (!before.capital && !isSpeakingNoun(before.plain)) return false;
  if (before.capital && isPast(word) && !DETERMINERS.has(first.plain)) return true;
  if (DETERMINERS.has(before.plain)) return false;
  return !leadsToRole(items, to) && !leadsToName(items, to);
}

/** "the newly appointed head": an adverb inside the phrase. */
function leadsToAdjective(items: readonly Item[], from: number, adverb: number): boolean {
  const [before, next] = [items[adverb - 1]?.word, items[adverb + 1]?.word];
  return (adverb > from && DETERMINERS.has(before?.plain ?? '')) || /ed$/.test(next?.plain ?? '');
}

/** "Osei constituent Lena Ortiz": a noun between two names belongs to the second. */
function leadsToName(items: readonly Item[], at: number): boolean {
  const [noun, name] = [items[at]?.word, items[at + 1]?.word];
  if (!noun || !name || isSmall(noun)) return false;
  return name.capital && name.gap === ' ' && !PLAIN_WORDS.has(name.plain);
}

/** A noun for people, for an office or for words: what can be the head of a speaker's phrase. */
function isSpeakingNoun(word: string): boolean {
  return isRole(word) || COLLECTIVES.has(word) || UTTERANCES.has(word);
}

function leadsToRole(items: readonly Item[], from: number): boolean {
  for (let place = from; place < from + 3; place++) {
    const word = items[place]?.word;
    if (!word || !JOINED.test(word.gap) || DETERMINERS.has(word.plain)) return false;
    if (BREAKING_WORDS.has(word.plain) || TYING_WORDS.has(word.plain)) return false;
    if (isSpeakingNoun(word.plain)) return true;
  }
  return false;
}

/** Whether a word is none that a phrase can be about: "and", "with", "however". */
export function isSmall(word: Word | undefined): boolean {
  if (!word || BREAKING_WORDS.has(word.plain) || TYING_WORDS.has(word.plain)) return true;
  return (
    PLAIN_WORDS.has(word.plain) &&
    !/^(?:others?|one|two|many|some|several|anyone|everyone|someone|un)$/.test(word.plain)
  );
}
