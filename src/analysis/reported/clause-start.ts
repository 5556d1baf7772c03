import type { Word } from '../people/words.js';
import type { Item } from '../quotations/items.js';
import { phraseStarting } from '../quotations/phrases.js';
import { DETERMINERS, PRONOUNS } from '../quotations/small-words.js';
import { reports } from '../quotations/verbs.js';
import { COMMA } from './clause.js';
import { isFiniteVerb, looksFiniteVerb } from './finite-verbs.js';
import { ASKING_VERBS, NEEDS_ADDRESSEE, PLAIN_VERBS, TELLING_VERBS, THAT_VERBS } from './verbs.js';

/** How far behind its verb "that" may stand, in words: "told reporters in Ulm on Monday that". */
const REACH = 14;

/** How far behind its first word a clause has its verb, in words. */
const VERB_WITHIN = 14;

/** The place of the first word of the clause that a verb reports; `undefined` where it reports none. */
export function clauseStart(items: readonly Item[], verb: number): number | undefined {
  const word = items[verb]?.word;
  if (!word) return undefined;
  if (ASKING_VERBS.has(word.plain)) return question(items, verb);
  if (!THAT_VERBS.has(word.plain)) return undefined;
  const told = TELLING_VERBS.has(word.plain) ? behindAddressee(items, verb + 1) : undefined;
  if (told === undefined && NEEDS_ADDRESSEE.has(word.plain)) return undefined;
  return behindThat(items, verb, told ?? verb + 1) ?? plain(items, word, told ?? verb + 1);
}

/** "asked whether", "asked Osei if": the small word stays, or a question would become a statement. */
function question(items: readonly Item[], verb: number): number | undefined {
  const at = isQuestionWord(items, verb + 1) ? verb + 1 : (behindAddressee(items, verb + 1) ?? verb + 1);
  return isQuestionWord(items, at) ? at : undefined;
}

function isQuestionWord(items: readonly Item[], at: number): boolean {
  return /^(?:whether|if)$/.test(items[at]?.word?.plain ?? '') && items[at]?.word?.gap === ' ';
}

const OBJECTS =
  /^(?:me|us|him|her|them|you|reporters|lawmakers|supporters|voters|parliament|congress|police)$/;

function behindAddressee(items: readonly Item[], at: number): number | undefined {
  const word = items[at]?.word;
  if (word?.gap !== ' ') return undefined;
  if (OBJECTS.test(word.plain)) return at + 1;
  return phraseStarting(items, at)?.to;
}

/** What may stand between a verb and its "that": when, where and to whom it was said. */
const CIRCUMSTANCE =
  /^(?:in|on|at|during|via|through|from|after|before|by|over|outside|inside|last|late|early|earlier|later|this|again|also|today|yesterday|recently|publicly|repeatedly|privately|previously|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "said to reporters that"; but "vowed to tell them that". */
function isAddressed(items: readonly Item[], from: number): boolean {
  return (
    items[from]?.word?.plain === 'to' &&
    /^(?:said|says|wrote|writes|announced|complained|explained)$/.test(items[from - 1]?.word?.plain ?? '')
  );
}

/** "that day" is none that opens a clause. */
const TIMES = /^(?:day|night|morning|evening|afternoon|week|weekend|month|year|time|same|point|moment)$/;

function behindThat(items: readonly Item[], verb: number, from: number): number | undefined {
  const that = placeOfThat(items, from);
  if (that === undefined) return undefined;
  const next = items[that + 1]?.word;
  if (!next || TIMES.test(next.plain)) return undefined;
  // "said that was wrong": it is the clause's own subject. Behind other words it would belong to them.
  if (isFiniteVerb(next) || items[that]?.word?.possessive) return that === verb + 1 ? that : undefined;
  return isPointing(items, that) ? that : that + 1;
}

/** "said that scenario is": it may point at the noun behind it, and then belongs to the clause. */
function isPointing(items: readonly Item[], that: number): boolean {
  const [noun, verb] = [items[that + 1]?.word, items[that + 2]?.word];
  if (!noun || noun.capital || PRONOUNS.has(noun.plain) || DETERMINERS.has(noun.plain)) return false;
  return isFiniteVerb(verb) && !/[^s]s$|men$|^(?:there|people)$/.test(noun.plain);
}

function placeOfThat(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < Math.min(items.length, from + REACH); at++) {
    const word = items[at]?.word;
    if (!word || /[;:—–]/.test(word.gap)) return undefined;
    if (word.plain === 'that') return opensClause(items, from, at) ? at : undefined;
    if (isFiniteVerb(word) || reports(word) || (at > from && isParted(items, from, at))) return undefined;
  }
  return undefined;
}

/** Commas part a verb from its "that" only where an insertion stands right behind the verb. */
function isParted(items: readonly Item[], from: number, at: number): boolean {
  return COMMA.test(items[at]?.word?.gap ?? '') && !COMMA.test(items[from]?.word?.gap ?? '');
}

function opensClause(items: readonly Item[], from: number, that: number): boolean {
  const [first, word] = [items[from]?.word, items[that]?.word];
  if (that === from) return word?.gap === ' ';
  const inserted = /^,/.test(first?.gap ?? '');
  if (inserted) return /^,/.test(word?.gap ?? '');
  return CIRCUMSTANCE.test(first?.plain ?? '') || isAddressed(items, from);
}

/** Where and when, in so many words that what follows is the clause: "on Monday", "in a statement". */
const PLACES_AND_TIMES: readonly RegExp[] = [
  /^(?:on |late |early |last |this )*(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|week|month|year)(?: (?:morning|afternoon|evening|night))? /,
  /^(?:in|at|during|on|through) (?:an?|the|his|her|their) (?:\p{L}+ )?(?:statement|interview|speech|tweet|letter|memo|briefing|conference|rally|meeting|debate|email|release|blog|post|report|court) /u,
  /^(?:later|again|earlier|recently|publicly|repeatedly|privately|previously|today|yesterday) /,
];

function behindCircumstance(items: readonly Item[], from: number): number {
  const ahead = items.slice(from, from + 6).map(({ word }) => (word?.gap === ' ' ? word.plain : '.'));
  const found = PLACES_AND_TIMES.map((pattern) => pattern.exec(`${ahead.join(' ')} `)?.[0]).find(Boolean);
  return found ? behindCircumstance(items, from + found.trim().split(' ').length) : from;
}

/** "said his country would never": a clause without "that", right behind the verb or where and when. */
function plain(items: readonly Item[], verb: Word, from: number): number | undefined {
  const at = behindCircumstance(items, from);
  const word = items[at]?.word;
  if (word?.gap !== ' ') return undefined;
  if (/^(?:he|she|they|there|we|i)(?:['’]\p{L}+)?$/u.test(word.plain)) return at;
  if (word.plain === 'it') return isFiniteVerb(word) || looksFiniteVerb(items[at + 1]?.word) ? at : undefined;
  return PLAIN_VERBS.has(verb.plain) && isClause(items, at) ? at : undefined;
}

/** Words that open no clause without "that". */
const NO_SUBJECT =
  /^(?:that|to|in|on|at|of|for|from|with|by|as|so|yes|no|nothing|something|anything|hello|goodbye|farewell|sorry|thanks|and|but|or|nor|than|why|how|what|when|where|who|which|because|during|after|before|through|\p{L}{3,}ly)$/u;

/** Words and their verb, with no clause between that hangs on them. */
function isClause(items: readonly Item[], from: number): boolean {
  if (NO_SUBJECT.test(items[from]?.word?.plain ?? '')) return false;
  for (let at = from + 1; at < Math.min(items.length, from + VERB_WITHIN); at++) {
    const word = items[at]?.word;
    if (!word || /^(?:that|which|who|whom|whose|if|as|where|when)$/.test(word.plain) || /^,/.test(word.gap))
      return false;
    if (isFiniteVerb(word)) return true;
  }
  const subject = phraseStarting(items, from);
  return subject !== undefined && looksFiniteVerb(items[subject.to]?.word);
}
