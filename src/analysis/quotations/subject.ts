import { GIVEN_NAMES } from '../people/given-names.js';
import { PLACES } from '../people/not-people.js';
import { ROLES } from '../people/titles.js';
import type { Word } from '../people/words.js';
import type { Item } from './items.js';
import { mainSubject } from './main-subject.js';
import { type Phrase, phraseEnding, phraseStarting } from './phrases.js';
import { BETWEEN_WORDS, COLLECTIVES, PRONOUNS, UTTERANCES } from './small-words.js';
import { addresses, isBareVerb, isNounLike, isParticiple, reports } from './verbs.js';

/**
 * What a verb's subject is: a phrase; `shared` where it is that of the clause before; `nobody` where the
 * sentence does not say ("Blumenthal was asked").
 */
export type Subject = Phrase | 'shared' | 'nobody' | undefined;

/** The subject of the verb at a place of a frame, sought to its left, or to its right in ", says Osei,". */
export function subjectOf(items: readonly Item[], verb: number): Subject {
  const word = items[verb]?.word;
  if (!word || items[verb - 1]?.word?.possessive) return undefined;
  const subject = anySubjectOf(items, verb, word);
  return isNounLike(word) && !(typeof subject === 'object' && mayActuallySpeak(subject))
    ? undefined
    : subject;
}

function anySubjectOf(items: readonly Item[], verb: number, word: Word): Subject {
  const { last, gap, passive } = skipBetween(items, verb);
  if (
    passive &&
    /^(?:asked|told|called|dubbed|described|informed|urged|pressed|questioned|said)$/.test(word.plain)
  )
    return agent(items, verb);
  if (items[verb + 1]?.word?.plain === 'by' && !isBareVerb(word)) return agent(items, verb);
  if (isParticiple(word)) return ofParticiple(items, last, gap);
  const inserted = /^,/.test(word.gap) ? insertedSubject(items, verb) : undefined;
  if (inserted) return inserted;
  const before = items[last]?.word;
  if (!before) return undefined;
  if (before.plain === 'to' && gap === ' ') return beforeInfinitive(items, last) ?? 'shared';
  if (/^(?:and|but|or|then|before|by)$/.test(before.plain) && /^,? $/.test(gap)) return 'shared';
  if (ASIDE_ENDS.test(gap)) return behindAside(items, last, gap);
  if (/^(?:who|which|that)$/.test(before.plain)) return phraseEnding(items, last - 1);
  if (!/^(?:[’']s?)?\s{1,2}$/.test(gap)) return undefined;
  const subject = phraseEnding(items, last);
  if (!subject || dependsOnSubject(items, subject)) return subject && 'shared';
  return namedBefore(items, subject) ?? subject;
}

/** "Sam Lau, the director for the region said": the comma behind the aside is missing; the name before it speaks. */
function namedBefore(items: readonly Item[], { from, words }: Phrase): Phrase | undefined {
  if (words[0]?.capital || !/^,/.test(items[from]?.word?.gap ?? '')) return undefined;
  const name = phraseEnding(items, from - 1);
  return name && isName(name) && !dependsOnSubject(items, name) && !isPlace(name) ? name : undefined;
}

/** "Osei, at a meeting with the mayor, said" without commas, or "what it called": the main clause's subject speaks. */
function dependsOnSubject(items: readonly Item[], { from, words }: Phrase): boolean {
  if (words.length === 1 && words[0]?.plain === 'it') return true;
  const before = items[from - 1]?.word;
  return before !== undefined && items[from]?.word?.gap === ' ' && PREPOSITIONS.test(before.plain);
}

const ASIDE_ENDS = /^\.?\)|^(?:[’']s?|\.)?,|^[’']?s? [–—-]/;

const PREPOSITIONS =
  /^(?:of|for|from|at|with|in|on|to|against|about|over|under|into|during|between|among|without|through|via|near|behind)$/;

/** Before "reports" or "claims" only a name, a pronoun or a word for people makes a verb of it. */
function mayActuallySpeak({ words }: Phrase): boolean {
  const last = words.at(-1);
  if (!last || isPlace({ words })) return false;
  return (
    last.capital ||
    PRONOUNS.has(last.plain) ||
    ROLES.has(last.plain) ||
    COLLECTIVES.has(last.plain) ||
    UTTERANCES.has(last.plain)
  );
}

function isPlace({ words }: Pick<Phrase, 'words'>): boolean {
  return words.every(({ plain }) => PLACES.has(plain) || plain === 'new');
}

/** Steps over adverbs and auxiliaries before a verb. */
function skipBetween(items: readonly Item[], verb: number): { last: number; gap: string; passive: boolean } {
  let last = verb - 1;
  let gap = items[verb]?.word?.gap ?? '';
  let passive = false;
  for (
    let word = items[last]?.word;
    word && isBetween(word.plain) && /^,? $/.test(gap);
    word = items[last]?.word
  ) {
    passive ||= /^(?:was|were|is|are|been|being|be)$/.test(word.plain);
    gap = word.gap;
    last--;
  }
  return { last, gap, passive };
}

function isBetween(word: string): boolean {
  return !PRONOUNS.has(word) && (BETWEEN_WORDS.has(word) || /^\p{Ll}{3,}ly$/u.test(word));
}

/** "was asked by the host": the host; without "by", nobody. */
function agent(items: readonly Item[], verb: number): Subject {
  if (items[verb + 1]?.word?.plain !== 'by') return 'nobody';
  return phraseStarting(items, verb + 2) ?? 'nobody';
}

/** "reported Kim as saying", "with Gorka noting"; else the participle shares the subject before it. */
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
    if (word && word.plain !== 'it' && (word.capital || PRONOUNS.has(word.plain) || ROLES.has(word.plain)))
      return subject;
  }
  return undefined;
}

/** "One possibility, says Osei, is that": the subject stands behind the verb, between commas. */
function insertedSubject(items: readonly Item[], verb: number): Phrase | undefined {
  const word = items[verb]?.word;
  if (!word || addresses(word) || items[verb + 1]?.word?.gap !== ' ') return undefined;
  const subject = phraseStarting(items, verb + 1);
  const next = subject && items[subject.to];
  if (!subject?.words.at(-1)?.capital) return undefined;
  return !next || next.quote || /^(?:[’']s?)?[,.;:)—–]/.test(next.word.gap) ? subject : undefined;
}

/**
 * The verb stands behind an aside: "Hugh Farrow, a doctor, said". The subject stands before the aside, unless
 * the aside is itself the name: "The chancellor, Philip Dorne, said".
 */
function behindAside(items: readonly Item[], last: number, gap: string): Phrase | undefined {
  const first = firstBeforeAsides(items, last);
  if (first) return first;
  const opening = /^\.?\)/.test(gap) ? /\(@?$/ : /^(?:[’']s?|\.)?\)?,|[–—-] $/;
  for (let place = last; place > 0 && last - place < 40; place--) {
    if (!opening.test(items[place]?.word?.gap ?? '')) continue;
    const aside = phraseEnding(items, last);
    if (aside && aside.from === place && isName(aside)) return aside;
    const subject = phraseEnding(items, place - 1);
    if (subject && (isSpeaker(subject) || place <= 6) && !isAside(items, subject)) return subject;
  }
  return phraseEnding(items, last);
}

/** "Hugh Farrow, a doctor in Leeds, UK, said": the name that opens the sentence, and nothing but asides behind it. */
function firstBeforeAsides(items: readonly Item[], last: number): Phrase | undefined {
  const main = mainSubject(items);
  if (!main || main.to > last || !main.words.at(-1)?.capital) return undefined;
  if (!/^(?:[’']s?)?(?:,| \(| [–—-])/.test(items[main.to]?.word?.gap ?? '')) return undefined;
  const between = items.slice(main.to, last + 1).map(({ word }) => word);
  const clause = between.some(
    (word) =>
      (reports(word) && !isParticiple(word)) ||
      (/^,/.test(word?.gap ?? '') && /^(?:and|but|as|while)$/.test(word?.plain ?? '')),
  );
  return clause ? undefined : main;
}

/** ", a virologist at the University of Nottingham": it stands behind a name, and explains it. */
function isAside(items: readonly Item[], { from, words }: Phrase): boolean {
  if (!/^,/.test(items[from]?.word?.gap ?? '') || words.at(-1)?.capital === words[0]?.capital) return false;
  return phraseEnding(items, from - 1)?.words.at(-1)?.capital ?? false;
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
