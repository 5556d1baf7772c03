import type { Span } from '../../model.js';
import { pattern, source } from '../dates/pattern.js';

/** The clause of a sentence around a date, in whose place stands `DATE`, and what stands before it, in small letters. */
export interface Clause {
  readonly text: string;
  readonly before: string;
}

/** Stands for the date in a clause; a character of private use, which no article prints. */
export const DATE = '\uE000';

const PRONOUN = 'it|he|she|they|we|i|you|there';
const AUXILIARY = source`
  is|are|was|were|be|has|have|had|will|would|can|could|may|might|should|must|did|does|do|
  won[’']t|\p{Ll}{2,6}n[’']t|never|\p{Ll}{2,20}ed|took|made|went|came|met|held|fell|rose|sent|led|left|lost|began|
  became|won|told|said|gave|got|saw|ran|sold|spoke|struck|shot|hit|put|cut|set`;
const CONJUNCTION = source`
  which|who|whose|whom|where|when|while|whereas|although|though|because|unless|whether|if|but|
  after|before|until|once|as (?:it|he|she|they|the|its|his|her|their)\b`;

/** Where a clause begins. Each alternative takes what stands between two clauses and no more. */
const BREAKS = pattern('gu')`
  [;:]\s|\s(?:—|–|--?)\s|
  ,?\s(?=(?:${CONJUNCTION})\s(?!\uE000))|
  ,?\s(?=(?:and|or|then)\s(?:(?:also|then|later|now|finally|only|still|again)\s)?(?:${AUXILIARY}|to|due|is|are)\s)|
  ,\s(?=(?:and|or|so|yet)\s)|
  \s(?=and\s(?:(?:the|a|an|its|his|her|their)\s)?[\p{L}-]{2,20}\s(?:${AUXILIARY})\s)|
  \s(?=(?:arguing|claiming|warning|alleging|insisting|noting|adding|saying)\s)|
  ,\s(?=(?:due|set|scheduled|slated|expected|planned|to be|adding|saying|\p{Ll}{3,20}(?:ed|ing))\s)|
  ,\s(?=(?:${AUXILIARY})\s)|
  \s(?=that\s(?:the|a|an|its|his|her|their|this|these|no|\p{L}))|
  (?<=\b(?:said|says|saying|believes?|claims?|claimed|insists?|insisted)(?:\s(?:on\s|late\s|early\s)?\uE000)?)\s(?!on\s|in\s|at\s|that\s|late\s|\uE000)|
  \s(?=(?:${PRONOUN})\s(?:${AUXILIARY})\b)`;

/** What stands in quotation marks: of it the clause says nothing itself. */
const quoted = /["“][^"“”]{0,300}["”]/g;

/** How far from a date its clause may reach, in code units: further than any reader would look. */
const reach = 320;

/** What only a clause has, beside its subject. */
const verb = pattern(
  'u',
)`(?<![\p{L}’'-])(?:${AUXILIARY}|to|due|set|slated|\p{Ll}{3,20}ing|say|says)(?![\p{L}])`;

/**
 * The clause in which a date stands: from one break to the next; where it has no verb, with the clause behind it
 * at the beginning of a sentence ("On Friday, …"), else with the one before it.
 */
export function clauseAround(text: string, sentence: Span, date: Span): Clause {
  const outside = (start: number, end: number) => text.slice(start, end).replace(quoted, '“…”').toLowerCase();
  const before = outside(Math.max(sentence.start, date.start - reach), date.start);
  const marked = `${before}${DATE}${outside(date.end, Math.min(sentence.end, date.end + reach))}`;
  const cuts = [
    0,
    ...[...marked.matchAll(BREAKS)].map(({ index, 0: found }) => index + found.length),
    marked.length,
  ];
  let first = cuts.findLastIndex((cut) => cut <= before.length);
  let last = first + 1;
  const clause = () => marked.slice(cuts[first] ?? 0, cuts[last] ?? marked.length);
  if (!verb.test(clause()) && first === 0 && last < cuts.length - 1) last += 1;
  while (!verb.test(clause()) && first > 0) first -= 1;
  return { text: clause(), before: marked.slice(0, cuts[first] ?? 0) };
}
