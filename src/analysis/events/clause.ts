import type { Span } from '../../model.js';
import { pattern, source } from '../dates/pattern.js';

/** The clause of a sentence around a date, in whose place stands `DATE`, and what stands around it, in small letters. */
export interface Clause {
  readonly text: string;
  readonly before: string;
  readonly behind: string;
}

/** Stands for the date in a clause; a character of private use, which no article prints. */
export const DATE = '\uE000';

const PRONOUN = 'it|he|she|they|we|i|you|there';
const AUXILIARY = source`
  is|are|was|were|be|has|have|had|will|would|can|could|may|might|should|must|did|does|do|
  won[’']t|\p{Ll}{2,6}n[’']t|never|\p{Ll}{2,20}ed|took|made|went|came|met|held|fell|rose|sent|led|left|lost|
  began|became|won|told|said|gave|got|saw|ran|sold|spoke|struck|shot|hit|put|cut|set`;
const CONJUNCTION = source`
  which|who|whose|whom|where|when|while|whereas|although|though|because|unless|whether|if|but|
  after|before|until|once|as (?:it|he|she|they|the|its|his|her|their)\b`;

/** Where a clause begins. Each alternative takes what stands between two clauses and no more. */
const BREAKS = pattern('gu')`
  [;:]\s|\s(?:—|–|--?)\s|
  ,?\s(?=(?:${CONJUNCTION})\s(?!\uE000))|
  ,?\s(?=(?:and|or|then)\s(?:(?:also|then|later|now|finally|only|still|again)\s)?(?:${AUXILIARY}|to|due|is|
  are)\s)|
  ,\s(?=(?:and|or|so|yet)\s)|
  \s(?=and\s(?:(?:the|a|an|its|his|her|their)\s)?[\p{L}-]{2,20}\s(?:${AUXILIARY})\s)|
  \s(?=(?:arguing|claiming|warning|alleging|insisting|noting|adding|saying)\s)|
  ,\s(?=(?:due|set|scheduled|slated|expected|planned|to be|adding|saying|\p{Ll}{3,20}(?:ed|ing))\s)|
  ,\s(?=(?:${AUXILIARY})\s)|
  ,?\s(?=(?:following|despite|amid)\s(?:the|a|an|its|his|her|their)\s)|
  \s(?=that\s(?:the|a|an|its|his|her|their|this|these|no|\p{L}))|
  (?<=\b(?:said|says|saying|believes?|claims?|claimed|insists?|insisted)(?:\s(?:on\s|late\s|
  early\s)?\uE000)?)\s(?!on\s|in\s|at\s|that\s|late\s|\uE000)|
  (?<!\b(?:if|as|that|who|when|where|while|once|until|after|before|because|unless|whether|whereas|though|
  although|since))\s(?=(?:${PRONOUN})\s(?:${AUXILIARY})\b)`;

/** What stands in quotation marks: of it the clause says nothing itself. */
const quoted = /["“][^"“”]{0,300}["”]/g;

/** How far from a date its clause may reach, in code units: further than any reader would look. */
const reach = 320;

/** What only a clause has, beside its subject. */
const verb = pattern(
  'u',
)`(?<![\p{L}’'-])(?:${AUXILIARY}|to|due|set|slated|\p{Ll}{3,20}ing|say|says)(?![\p{L}])`;

/** What begins a clause that hangs on another: where it opens a sentence, its comma ends it. */
const subordinate =
  /^\W{0,3}(?:(?:even|but|and) )?(?:although|though|while|whereas|when|after|before|as|because|since|once|if|until)\b/u;

/** What begins a phrase that tells of another event than the clause before it: "will close after a loss last year". */
const ofAnother = /^,?\s?(?:after|following|despite)\s/u;

/**
 * The clause in which a date stands: from one break to the next; where it has no verb, with the clause behind it
 * at the beginning of a sentence ("On Friday, …"), past one that hangs on that, else with the one before it.
 */
export function clauseAround(text: string, sentence: Span, date: Span): Clause {
  const outside = (start: number, end: number) => text.slice(start, end).replace(quoted, '“…”').toLowerCase();
  const before = outside(Math.max(sentence.start, date.start - reach), date.start);
  const marked = `${before}${DATE}${outside(date.end, Math.min(sentence.end, date.end + reach))}`;
  const clauses = clausesOf(marked);
  const at = clauses.findIndex((clause) => clause.includes(DATE));
  const own = clauses[at] ?? marked;
  const around = (first: number, last: number, told = clauses.slice(first, last + 1).join('')): Clause => ({
    text: told,
    before: clauses.slice(0, first).join(''),
    behind: clauses.slice(last + 1).join(''),
  });
  if (verb.test(own) || ofAnother.test(own)) return around(at, at);
  if (at === 0) {
    const main = clauses.findIndex((clause, place) => place > 0 && !subordinate.test(clause));
    return main > 0 ? around(0, main, own + (clauses[main] ?? '')) : around(0, 1);
  }
  const told = clauses.findLastIndex((clause, place) => place < at && verb.test(clause));
  return told >= 0 ? around(told, at) : around(0, at + 1);
}

/** What stands between the breaks of a sentence. Of a clause that hangs on the main one behind it, a comma is the end. */
function clausesOf(sentence: string): string[] {
  const clauses: string[] = [];
  const add = (clause: string) => {
    const opens = clauses.length === 0 || (clauses.length === 1 && !verb.test(clauses[0] ?? ''));
    clauses.push(...(opens && subordinate.test(clause) ? clause.split(/(?=,\s\S)/u) : [clause]));
  };
  let start = 0;
  for (const { index, 0: found } of sentence.matchAll(BREAKS)) {
    add(sentence.slice(start, index + found.length));
    start = index + found.length;
  }
  add(sentence.slice(start));
  return clauses;
}
