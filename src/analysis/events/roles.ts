import { pattern, source } from '../dates/pattern.js';

/**
 * What a date is to the sentence that it stands in. `dates`: it tells when something happened. `belongs`: it tells
 * of what time a thing is that the sentence speaks of, which may not be that of its verb. `aside`: nothing that the
 * sentence tells happened then.
 */
export type Role = 'dates' | 'belongs' | 'aside';

/** A rule holds where all that it names matches: what stands right before a date, and right behind it. */
interface Rule {
  readonly before?: RegExp;
  readonly behind?: RegExp;
  readonly role: Role;
}

/** How much of the text before and behind a date the rules look at, in code units. */
const REACH = 48;

/** Between a word and the date that it governs: "by the end of", "in early". */
const TO_DATE = source`
  (?:\s+(?:the|end|start|beginning|middle|close|of|on|in|at|early|late|mid|about|around)){0,4}\s+(?:mid-|late-)?$`;

/** Things written, agreed or measured: a year is a part of their name and no date of what is told. */
const WORK = source`
  acts?|laws?|bills?|treaty|treaties|accords?|pacts?|agreements?|settlements?|deals?|conventions?|charter|
  constitution|resolutions?|declarations?|directives?|rules?|census|budgets?|editions?|issues?|reports?|
  documents?|letters?|memos?|memorandum|study|studies|surveys?|polls?|papers?|articles?|books?|novels?|memoirs?|
  films?|movies?|albums?|songs?|documentary|documentaries|models?|versions?|vintages?|essays?|columns?|
  guidelines?|forecasts?|estimates?|targets?|deadlines?|levels?|prices?|dollars|figures?|rates?|averages?|totals?|
  photos?|photographs?|pictures?|images?|videos?|footage|class|season|calendar|file`;

const DETERMINER = `the|an?|its|his|her|their|our|this|that|[’']s`;

/** In order: the first rule that holds decides. Where none does, a date dates. */
const RULES: readonly Rule[] = [
  // "did not open until 2006" tells when it opened.
  { before: pattern('i')`\bno[tr]?\b[^,;.]{0,36}\b(?:until|till|before)${TO_DATE}`, role: 'dates' },
  // A bound: it happened at another time.
  {
    before: pattern(
      'i',
    )`\b(?:before|after|until|till|by|beyond|following|preceding|through|prior to|ahead of)${TO_DATE}`,
    role: 'aside',
  },
  { before: pattern('i')`\b(?:dating|dates|dated)(?: back)? (?:to|from)${TO_DATE}`, role: 'aside' },
  // A comparison.
  {
    before: pattern(
      'i',
    )`\b(?:than|versus|vs\.?|against|unlike|as (?:in|at)|(?:up|down) from|(?:compared|relative) (?:to|with))${TO_DATE}`,
    role: 'aside',
  },
  {
    before: /\b(?:same|corresponding) (?:time|day|week|month|quarter|period|date)(?: (?:of|in))? $/i,
    role: 'aside',
  },
  {
    before: /\b(?:first|last|worst|best|\p{L}{3,12}est|most|least)\b[^,;.]{0,36}\bsince (?:the )?$/iu,
    role: 'aside',
  },
  // The date of a document.
  { before: /\bdated\s+(?:on\s+)?$/i, role: 'aside' },
  { behind: pattern('i')`^(?:\s?[’']s?)?(?:\s+\p{Ll}{2,14})?\s+(?:${WORK})\b`, role: 'aside' },
  { before: pattern('i')`\b(?:${WORK})\s+(?:of|from|for)\s+(?:the\s+)?$`, role: 'aside' },
  // In brackets: lives, and years of works.
  {
    before: /[([]\s{0,2}(?:(?:b|d|c|ca)\.|born|died|aged)?\s{0,2}(?:in\s|on\s)?$/i,
    behind: /^[^()[\]]{0,40}[)\]]/,
    role: 'aside',
  },
  // "at the 2002 summit" dates; "the 2002 summit", "the flood of 2019" and "since 2015" may date something else.
  {
    before: pattern('i')`\b(?:in|at|during|on)\s+(?:${DETERMINER})\s+$`,
    behind: /^\s+\p{L}/u,
    role: 'dates',
  },
  { before: /\b(?:since|of)\s+$/i, role: 'belongs' },
  { before: pattern('i')`(?:\b|(?=[’']))(?:${DETERMINER})\s+$`, behind: /^\s+\p{L}/u, role: 'belongs' },
  { behind: /^\s?[’']s?\s+\p{L}/u, role: 'belongs' },
];

/** What a date is to its sentence, by what stands before and behind it in there. */
export function roleOf(before: string, behind: string): Role {
  const [left, right] = [before.slice(-REACH), behind.slice(0, REACH)];
  const rule = RULES.find((each) => (each.before?.test(left) ?? true) && (each.behind?.test(right) ?? true));
  return rule?.role ?? 'dates';
}
