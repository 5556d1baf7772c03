import type { Item } from '../quotations/items.js';
import { namedAside } from '../quotations/named-aside.js';
import { type Phrase, phraseStarting } from '../quotations/phrases.js';
import { subjectOf } from '../quotations/subject.js';
import { reports } from '../quotations/verbs.js';
import { isAsserted } from './asserted.js';
import { isWhole } from './clause.js';
import { behindDateline } from './dateline.js';
import { isFiniteVerb } from './finite-verbs.js';
import type { Report } from './report.js';
import { TRAILING_VERBS } from './verbs.js';

/** How far from the end of a sentence its attribution begins, in words. */
const REACH = 16;

/** What may follow an attribution at the end of a sentence: when, where and to whom. */
const CIRCUMSTANCE =
  /^(?:in|on|at|to|during|via|through|from|after|by|late|early|last|this|today|yesterday|earlier|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\p{L}{3,}ly)$/u;

/** `The talks will begin in May, Kishida said.`: the clause before the attribution that ends the sentence. */
export function trailing(items: readonly Item[]): Report | undefined {
  for (let verb = items.length - 1; verb > Math.max(1, items.length - REACH); verb--) {
    const report = attributedBy(items, verb);
    if (report) return report;
  }
  return undefined;
}

function attributedBy(items: readonly Item[], verb: number): Report | undefined {
  const cue = items[verb]?.word;
  if (!cue || !TRAILING_VERBS.has(cue.plain) || !reports(cue)) return undefined;
  const found = inverted(items, verb) ?? straight(items, verb);
  if (!found || !isOver(items, found.behind, cue.plain)) return undefined;
  const clause = { from: behindDateline(items), to: found.to };
  return isWhole(items, clause)
    ? { ...clause, cue, subject: found.subject, clue: 'cue: trailing' }
    : undefined;
}

interface Attribution {
  readonly subject: Phrase;
  /** The place behind the clause, and the one behind subject and verb. */
  readonly to: number;
  readonly behind: number;
}

/** ", said Kishida". */
function inverted(items: readonly Item[], verb: number): Attribution | undefined {
  if (!isBehindComma(items, verb) || /^(?:told|tells)$/.test(items[verb]?.word?.plain ?? ''))
    return undefined;
  const subject = items[verb + 1]?.word?.gap === ' ' ? phraseStarting(items, verb + 1) : undefined;
  return subject && { subject: namedAside(items, subject) ?? subject, to: verb, behind: subject.to };
}

/** ", Kishida said", ", the minister later told reporters". */
function straight(items: readonly Item[], verb: number): Attribution | undefined {
  const subject = subjectOf(items, verb);
  if (typeof subject !== 'object' || !isAsserted(items, subject, verb)) return undefined;
  return isBehindComma(items, subject.from) ? { subject, to: subject.from, behind: verb + 1 } : undefined;
}

function isBehindComma(items: readonly Item[], at: number): boolean {
  return /^(?:[’']s?)?\)?, $/.test(items[at]?.word?.gap ?? '');
}

/** Whether nothing is told behind an attribution but when, where and to whom, who the speaker is, or what else. */
function isOver(items: readonly Item[], behind: number, cue: string): boolean {
  const next = items[behind]?.word;
  if (behind >= items.length) return true;
  if (!next) return false;
  if (/^(?:[’']s?)?\)?, $/.test(next.gap))
    return /^(?:an?|the|who|in|on|at|during|citing|adding|saying|noting|speaking)$/.test(next.plain);
  const told = /^(?:told|tells)$/.test(cue);
  return (
    (told || CIRCUMSTANCE.test(next.plain)) &&
    !items.slice(behind).some(({ word }) => !word || isFiniteVerb(word))
  );
}
