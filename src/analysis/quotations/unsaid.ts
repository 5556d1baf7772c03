import type { Word } from '../people/words.js';
import type { Cue } from './cue.js';
import type { Item } from './items.js';
import { reports } from './verbs.js';

/** How far before a verb its negation may stand, in words. */
const REACH = 3;

const NEGATION = /^(?:not|never|cannot|\p{L}{2,6}n['’]t)$/u;
const UNWILLING = /^(?:refused?|refuses|declined?|declines|fail(?:ed|s)?)$/;
const SUPPOSED = /^(?:if|unless|had)$/;

/**
 * Whether the sentence tells that nobody said the words at a place of it: `never said "…"`, `refused to say "…"`,
 * `If Osei says "…"`, `no one called it "…"`. "Denied saying" leaves open who is right, and stays with the denier.
 */
export function isUnsaid(items: readonly Item[], at: number, cue: Cue | undefined): boolean {
  const verb = cue?.word ? items.findIndex(({ word }) => word === cue.word) : verbBefore(items, at);
  if (verb < 0) return false;
  const subject = cue?.subject;
  const before = typeof subject === 'object' ? items[subject.from - 1]?.word : undefined;
  return isNegated(items, verb) || isNobody(items, verb - 1) || SUPPOSED.test(before?.plain ?? '');
}

function verbBefore(items: readonly Item[], at: number): number {
  const verb = items.slice(0, at).findLastIndex(({ word }) => reports(word));
  return verb < at - REACH ? -1 : verb;
}

function isNegated(items: readonly Item[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - REACH) && isNext(items[at + 1]?.word); at--) {
    const plain = items[at]?.word?.plain ?? '';
    if (NEGATION.test(plain)) return !/^(?:only|just|merely|simply)$/.test(items[at + 1]?.word?.plain ?? '');
    if (plain === 'to' && UNWILLING.test(items[at - 1]?.word?.plain ?? '')) return true;
  }
  return false;
}

/** Whether only a blank stands before a word. */
const isNext = (word: Word | undefined): boolean => word?.gap === ' ';

function isNobody(items: readonly Item[], at: number): boolean {
  const plain = items[at]?.word?.plain ?? '';
  return /^(?:nobody|none)$/.test(plain) || (plain === 'one' && items[at - 1]?.word?.plain === 'no');
}
