import type { Word } from '../people/words.js';
import type { Item } from '../quotations/items.js';
import { phraseStarting } from '../quotations/phrases.js';
import { BETWEEN_WORDS } from '../quotations/small-words.js';
import { reports } from '../quotations/verbs.js';
import { mayBeFiniteVerb } from './finite-verbs.js';

/** Signs at which a reported clause is over. */
const STOP = /[;:]|\.\.\.|…/;
const DASH = /\s(?:–|--?)\s|—|^–$/;
/** A comma between words: "2,400" has another. */
export const COMMA = /^(?:[’']s?)?\)?,\s/;

/** Behind a comma these go on with the reporter's own sentence, or may. */
const OWN_WORDS =
  /^(?:adding|saying|according|citing|noting|telling|calling|urging|arguing|claiming|warning|insisting|suggesting|speaking|referring|while|but|although|though|whereas|despite|prompting|sparking|drawing|echoing|as|after|when|following|in)$/;

/**
 * The clause that starts at a place: to the end of the frame, or to what may be the reporter's again. A clause
 * cut short is still what was said; one that runs on puts words into a mouth. `undefined` where what is left
 * is no clause, or something is put between its words. A clause inside one that opens with "although" or
 * "after" ends at the first comma.
 */
export function clauseFrom(items: readonly Item[], from: number, isInside = false): Clause | undefined {
  for (let at = from + 1; at < items.length; at++) {
    const word = items[at]?.word;
    if (!word) continue;
    const isDash = DASH.test(word.gap) && !/^\d/.test(word.plain);
    if (isDash && items.slice(at + 1).some((later) => DASH.test(later.word?.gap ?? ''))) return undefined;
    if (isDash || STOP.test(word.gap) || isOwn(items, at) || (isInside && COMMA.test(word.gap))) {
      return isWhole(items, { from, to: at }) ? { from, to: at } : undefined;
    }
  }
  return { from, to: items.length };
}

/** The places of a clause's items, `to` excluded. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** A clause that opens like this, with no comma in it, only leads to the main one. */
const SUBORDINATE =
  /^(?:when|while|as|after|before|although|though|because|since|if|asked|speaking|until|once|where|despite|\p{L}{3,}ing)$/u;

/** Whether the words of a stretch make a clause of their own, and not one that only leads to another. */
export function isWhole(items: readonly Item[], { from, to }: Clause): boolean {
  const clause = items.slice(from, to);
  if (!clause.some(({ word }) => mayBeFiniteVerb(word))) return false;
  const commas = clause.filter(({ word }, at) => at > 0 && COMMA.test(word?.gap ?? '')).length;
  return commas > 0 || !SUBORDINATE.test(clause[0]?.word?.plain ?? '');
}

function isOwn(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  if (!word) return false;
  if (/^(?:and|but)$/.test(word.plain) && leadsToReport(items, at + 1)) return true;
  return COMMA.test(word.gap) && (OWN_WORDS.test(word.plain) || leadsToReport(items, at));
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
