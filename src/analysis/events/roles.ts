import { pattern, source } from '../dates/pattern.js';
import { EVENT, MADE, WORK } from './things.js';

/**
 * What a date is to the sentence that it stands in. `dates`: it tells when something happened. `belongs`: it tells
 * of what time a thing is that the sentence speaks of, which may not be that of its verb. `bounds`: something is to
 * happen by then. `aside`: nothing that the sentence tells happened then.
 */
export type Role = 'dates' | 'belongs' | 'bounds' | 'aside';

/** A rule holds where all that it names matches: what stands right before a date, its words, what stands right behind. */
interface Rule {
  readonly before?: RegExp;
  readonly words?: RegExp;
  readonly behind?: RegExp;
  readonly role: Role;
}

/** How much of the text before and behind a date the rules look at, in code units. */
const REACH = 48;

/** Between a word and the date that it governs: "by the end of", "in early". */
const TO_DATE = source`
  (?:\s+(?:the|end|start|beginning|middle|close|of|on|in|at|early|late|mid|about|around)){0,4}\s+(?:mid-|
  late-)?$`;

const DETERMINER = `the|an?|its|his|her|their|our|this|that|[’']s`;

/** In order: the first rule that holds decides. Where none does, a date dates. */
const RULES: readonly Rule[] = [
  // "did not open until 2006" tells when it opened.
  { before: pattern('i')`\bno[tr]?\b[^,;.]{0,36}\b(?:until|till|before)${TO_DATE}`, role: 'dates' },
  { before: pattern('i')`\bby${TO_DATE}`, role: 'bounds' },
  // A bound: it happened at another time.
  {
    before: pattern(
      'i',
    )`\b(?:before|after|until|till|beyond|following|preceding|through|prior to|ahead of)${TO_DATE}`,
    role: 'aside',
  },
  { before: pattern('i')`\b(?:dating|dates|dated)(?: back)? (?:to|from)${TO_DATE}`, role: 'aside' },
  { before: /\b(?:no|none|nobody|neither|never)\b[^,;.]{0,40}\bsince\s(?:the\s)?$/i, role: 'aside' },
  {
    before: pattern('i')`\b(?:has|have|had) been (?:[a-z]{3,12}ly )?${MADE}\b[^,;.]{0,36}\bsince${TO_DATE}`,
    role: 'belongs',
  },
  {
    before: /\bsince $/i,
    behind: pattern('i')`^,? [^,;.]{1,40} (?:has|have|had) been ${MADE}\b`,
    role: 'belongs',
  },
  // What has been so since then, and did not happen then.
  { before: pattern('i')`\bsince${TO_DATE}`, role: 'aside' },
  // A comparison.
  {
    before: pattern(
      'i',
    )`\b(?:than|versus|vs\.?|against|unlike|as (?:in|at)|(?:up|down)(?: [^,;.]{1,24})? from|(?:percent|
      per cent|%|points?) from|(?:compared|relative) (?:to|with))${TO_DATE}`,
    role: 'aside',
  },
  {
    before: /\b(?:same|corresponding) (?:time|day|week|month|quarter|period|date)(?: (?:of|in))? $/i,
    role: 'aside',
  },
  // The date of a document.
  { before: /\bdated\s+(?:on\s+)?$/i, role: 'aside' },
  { behind: pattern('i')`^(?:\s?[’']s?)?(?:\s+[a-z]{2,14})?\s+(?:${WORK})\b`, role: 'aside' },
  { before: pattern('i')`\b(?:${WORK})\s+(?:of|from|for)\s+(?:the\s+)?$`, role: 'aside' },
  // A thing of some year, and no event.
  { before: /\ban? $/i, words: /^\d{4}$/, behind: pattern('iu')`^ (?!${EVENT})\p{L}`, role: 'aside' },
  {
    before: /\bof (?:the|an?) $/i,
    words: /^\d{4}$/,
    behind: /^(?:[.,;:!?)]|\s(?:was|were|is|are|has|had|and|or|from|that|which)\b|$)/,
    role: 'aside',
  },
  // In brackets: lives, and years of works.
  {
    before: /[([]\s{0,2}(?:(?:b|d|c|ca)\.|born|died|aged)?\s{0,2}(?:in\s|on\s)?$/i,
    behind: /^[^()[\]]{0,40}[)\]]/,
    role: 'aside',
  },
  // "at the 2002 summit" dates; "the 2002 summit" and "the flood of 2019" may date something else.
  {
    before: pattern('i')`\b(?:in|at|during|on)\s+(?:${DETERMINER})\s+$`,
    behind: /^\s+\p{L}/u,
    role: 'dates',
  },
  { before: /\bof\s+$/i, role: 'belongs' },
  { before: pattern('i')`(?:\b|(?=[’']))(?:${DETERMINER})\s+$`, behind: /^\s+\p{L}/u, role: 'belongs' },
  { behind: /^\s?[’']s?\s+\p{L}/u, role: 'belongs' },
];

/** What a date is to its sentence, by its words and by what stands before and behind them in there. */
export function roleOf(before: string, words: string, behind: string): Role {
  const [left, right] = [before.slice(-REACH), behind.slice(0, REACH)];
  const rule = RULES.find(
    (each) =>
      (each.before?.test(left) ?? true) &&
      (each.words?.test(words) ?? true) &&
      (each.behind?.test(right) ?? true),
  );
  return rule?.role ?? 'dates';
}
