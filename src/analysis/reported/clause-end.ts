import type { Word } from '../people/words.js';
import type { Item } from '../quotations/items.js';
import { phraseStarting } from '../quotations/phrases.js';
import { BETWEEN_WORDS } from '../quotations/small-words.js';
import { reports } from '../quotations/verbs.js';
import { mayBeFiniteVerb } from './finite-verbs.js';

/** Signs at which a reported clause is over. */
const BREAK = /[;:]|\s(?:–|--?)\s|—|\.\.\.|…/;

/** Behind a comma these go on with the reporter's own sentence, or may. */
const OWN_WORDS =
  /^(?:adding|saying|according|citing|noting|telling|calling|urging|arguing|claiming|warning|insisting|suggesting|speaking|referring|while|but|although|though|whereas|despite|prompting|sparking|drawing|echoing|as|after|when|following|in)$/;

/**
 * Where the clause that starts at a place ends: at the end of the frame, or before what may be the reporter's
 * again. A clause cut short is still what was said; one that runs on puts words into a mouth.
 */
export function clauseEnd(items: readonly Item[], from: number): number {
  for (let at = from + 1; at < items.length; at++) {
    const word = items[at]?.word;
    if (word && (BREAK.test(word.gap) || isDashed(word) || isOwn(items, at))) return at;
  }
  return items.length;
}

/** A dash without blanks parts words, unless it stands in "2010–12". */
function isDashed({ gap, plain }: Word): boolean {
  return gap === '–' && !/^\d/.test(plain);
}

/** A clause that opens like this, with no comma in it, only leads to the main one. */
const SUBORDINATE =
  /^(?:when|while|as|after|before|although|though|because|since|if|asked|speaking|until|once|where|despite|\p{L}{3,}ing)$/u;

/** Whether the words of a stretch make a clause of their own, and not one that only leads to another. */
export function isWhole(items: readonly Item[], { from, to }: { from: number; to: number }): boolean {
  const clause = items.slice(from, to);
  if (!clause.some(({ word }) => mayBeFiniteVerb(word))) return false;
  const commas = clause.filter(({ word }, at) => at > 0 && /^(?:[’']s?)?\)?,/.test(word?.gap ?? '')).length;
  return commas > 0 || !SUBORDINATE.test(clause[0]?.word?.plain ?? '');
}

function isOwn(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  if (!word) return false;
  if (/^(?:and|but)$/.test(word.plain) && leadsToReport(items, at + 1)) return true;
  return /^[’']?s?\)?,/.test(word.gap) && (OWN_WORDS.test(word.plain) || leadsToReport(items, at));
}

/** Whether a verb of speech stands at a place, or behind a phrase there: "said Osei", "Osei later said". */
function leadsToReport(items: readonly Item[], at: number): boolean {
  if (reports(items[at]?.word)) return true;
  const subject = phraseStarting(items, at);
  if (!subject) return false;
  let verb = subject.to;
  while (isBetween(items[verb]?.word)) verb++;
  return reports(items[verb]?.word) && items[verb]?.word?.gap === ' ';
}

function isBetween(word: Word | undefined): boolean {
  return word?.gap === ' ' && (BETWEEN_WORDS.has(word.plain) || /\p{L}{3}ly$/u.test(word.plain));
}
