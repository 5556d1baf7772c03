import { isRole } from '../people/titles.js';
import type { Word } from '../people/words.js';
import { ASIDE_ENDS, behindAside, firstBeforeAsides, namedBefore } from './asides.js';
import type { Item } from './items.js';
import { TIMES } from './main-subject.js';
import { DAYS } from './phrase-bounds.js';
import { dependsOnSubject, maySpeak } from './phrase-kinds.js';
import { type Phrase, phraseEnding, phraseStarting } from './phrases.js';
import { BETWEEN_WORDS, PRONOUNS } from './small-words.js';
import { addresses, isBareVerb, isNounLike, isParticiple } from './verbs.js';

/**
 * What a verb's subject is: a phrase; `shared` where it is that of the clause before; `nobody` where the
 * sentence does not say ("Osei was asked").
 */
export type Subject = Phrase | 'shared' | 'nobody' | undefined;

/** The subject of the verb at a place of a frame, sought to its left, or to its right in ", says Osei,". */
export function subjectOf(items: readonly Item[], verb: number): Subject {
  const word = items[verb]?.word;
  if (!word || items[verb - 1]?.word?.possessive) return undefined;
  const subject = anySubjectOf(items, verb, word);
  return isNounLike(word) && !(typeof subject === 'object' && maySpeak(subject)) ? undefined : subject;
}

function anySubjectOf(items: readonly Item[], verb: number, word: Word): Subject {
  const { last, gap, passive } = skipBetween(items, verb);
  const byAgent = items[verb + 1]?.word?.plain === 'by' && !isBareVerb(word);
  if (byAgent || (passive && PASSIVE.test(word.plain))) return agent(items, verb);
  if (isParticiple(word)) return ofParticiple(items, last, gap);
  const inserted = /^,/.test(word.gap) ? insertedSubject(items, verb, last) : undefined;
  if (inserted) return inserted;
  const before = items[last]?.word;
  if (!before) return undefined;
  if (before.plain === 'to' && gap === ' ')
    return isNounLike(word) ? undefined : (beforeInfinitive(items, last) ?? 'shared');
  if (/^(?:and|but|or|then|before|by)$/.test(before.plain) && /^,? $/.test(gap)) return 'shared';
  if (ASIDE_ENDS.test(gap)) return behindAside(items, last, gap);
  if (/^(?:who|which|that)$/.test(before.plain)) return phraseEnding(items, last - 1);
  if (!/^(?:[’']s?)?\s{1,2}$/.test(gap)) return undefined;
  const subject = phraseEnding(items, last);
  if (subject && isTime(subject)) return beforeTime(items, subject);
  if (!subject || dependsOnSubject(items, subject)) return subject && 'shared';
  return namedBefore(items, subject) ?? subject;
}

/** "last week", "several times": when, not who. */
function isTime({ words }: Phrase): boolean {
  const last = words.at(-1);
  return last !== undefined && !last.capital && TIMES.test(last.plain);
}

/** "Osei last week | said": whoever stands before; "Osei came and several times | said": the clause's subject. */
function beforeTime(items: readonly Item[], time: Phrase): Subject {
  const tie = /^(?:on|in|at|late|early)$/.test(items[time.from - 1]?.word?.plain ?? '') ? 1 : 0;
  const subject = phraseEnding(items, time.from - 1 - tie);
  return subject && maySpeak(subject) && !dependsOnSubject(items, subject) ? subject : 'shared';
}

/** Verbs that, in the passive, name the one who is spoken to or of. */
const PASSIVE = /^(?:asked|told|called|dubbed|described|informed|urged|pressed|questioned|said)$/;

/** Steps over adverbs and auxiliaries before a verb. */
function skipBetween(items: readonly Item[], verb: number): { last: number; gap: string; passive: boolean } {
  let last = verb - 1;
  let gap = items[verb]?.word?.gap ?? '';
  let passive = false;
  for (
    let word = items[last]?.word;
    word && ((!word.capital && isBetween(word)) || isDay(items, last)) && /^,? $/.test(gap);
    word = items[last]?.word
  ) {
    passive ||= /^(?:was|were|is|are|been|being|be)$/.test(word.plain);
    gap = word.gap;
    last--;
  }
  return { last, gap, passive };
}

/** "on Monday", of which both words are stepped over. */
function isDay(items: readonly Item[], at: number): boolean {
  const [word, next] = [items[at]?.word, items[at + 1]?.word];
  return DAYS.test(word?.plain ?? '') || (word?.plain === 'on' && DAYS.test(next?.plain ?? ''));
}

function isBetween({ plain, text }: Word): boolean {
  return !PRONOUNS.has(plain) && (BETWEEN_WORDS.has(plain) || /^\p{Ll}{3,}ly$/u.test(text));
}

/** "was asked by the host": the host; without "by", nobody. */
function agent(items: readonly Item[], verb: number): Subject {
  if (items[verb + 1]?.word?.plain !== 'by') return 'nobody';
  return phraseStarting(items, verb + 2) ?? 'nobody';
}

/** "reported Kim as saying", "with Osei noting"; else the participle shares the subject before it. */
function ofParticiple(items: readonly Item[], last: number, gap: string): Subject {
  if (items[last]?.word?.plain === 'as') {
    const quoted = /^(?:quoted|cited)$/.test(items[last - 1]?.word?.plain ?? '');
    if (!quoted) return phraseEnding(items, last - 1) ?? 'shared';
    const { last: subject } = skipBetween(items, last - 1);
    return phraseEnding(items, subject) ?? 'shared';
  }
  const own = gap === ' ' ? phraseEnding(items, last) : undefined;
  return own && items[own.from - 1]?.word?.plain === 'with' ? own : 'shared';
}

/** "Osei went on to say": the name or pronoun before the verb that governs "to". */
function beforeInfinitive(items: readonly Item[], to: number): Phrase | undefined {
  for (let last = to - 2; last >= Math.max(0, to - 4); last--) {
    const subject = phraseEnding(items, last);
    const word = subject?.words.at(-1);
    if (word && word.plain !== 'it' && (word.capital || PRONOUNS.has(word.plain) || isRole(word.plain)))
      return subject;
  }
  return undefined;
}

/** "One possibility, says Osei, is that": the subject stands behind the verb, between commas. */
function insertedSubject(items: readonly Item[], verb: number, last: number): Phrase | undefined {
  const word = items[verb]?.word;
  if (!word || addresses(word) || items[verb + 1]?.word?.gap !== ' ') return undefined;
  const subject = phraseStarting(items, verb + 1);
  const next = subject && items[subject.to];
  if (!subject?.words.at(-1)?.capital) return undefined;
  if (next?.quote) return firstBeforeAsides(items, last) ? undefined : subject;
  return !next || /^(?:[’']s?)?[,.;:)—–]/.test(next.word.gap) ? subject : undefined;
}
