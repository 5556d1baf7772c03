import { pattern } from '../dates/pattern.js';
import { DATE } from './clause.js';
import {
  CALLED_OFF,
  CAME_TO_NOTHING,
  MEANT,
  NOT,
  ON,
  REPORTED,
  SCHEDULED,
  TO_CALL_OFF,
  UNTRUE,
} from './statusWords.js';

/** What a sentence says of what it tells: that it happened, is or was to happen, or did not. */
export type Status = 'happened' | 'planned' | 'denied';

/**
 * A rule holds where its pattern matches the clause around a date, in which `DATE` stands for the date. `governed`
 * matches the end of what stands before the clause, `followed` the beginning of what stands behind it. `ahead`: only
 * of a date that is not over at the publication.
 */
export interface Rule {
  readonly clause?: RegExp;
  readonly governed?: RegExp;
  readonly followed?: RegExp;
  readonly ahead?: true;
  readonly status: Status;
}

/** A rule's pattern: a clause comes in small letters. */
const told = pattern('u');

/** What is said of a thing and of its date: "the June 12 summit was called off". */
export const RULES_OF_THINGS: readonly Rule[] = [
  {
    clause: told`${DATE}(?:,? [\p{L}’'-]{1,20}){0,5},? (?:was|were|is|are|been|be|got)(?: [\p{L}]{2,12}){0,2} (?:${CALLED_OFF})\b`,
    status: 'denied',
  },
  {
    clause: told`\b${TO_CALL_OFF}\b[^;]{0,60}\b(?:${SCHEDULED})\b[^;]{0,24}${DATE}`,
    status: 'denied',
  },
  {
    clause: told`\b${TO_CALL_OFF} (?:the|a|an|its|his|her|their|all) (?:planned )?${DATE}`,
    status: 'denied',
  },
  {
    clause: told`\b(?:${SCHEDULED})\b[^;]{0,40}${DATE},?(?: [\p{L}’'-]{1,20}){0,4},? ${CAME_TO_NOTHING}`,
    status: 'denied',
  },
  {
    clause: told`\b(?:${SCHEDULED}|(?:${MEANT}|was|were) to)\b[^;]{0,40}${DATE},?\s?$`,
    followed: told`^,?\s?${CAME_TO_NOTHING}`,
    status: 'denied',
  },
  { clause: told`\b(?:planned|proposed|upcoming|forthcoming) ${DATE} \p{L}`, status: 'planned' },
];

/** In order: the first rule that holds decides. Where none does, it happened, if it may have by the publication. */
export const RULES: readonly Rule[] = [
  // "did not open until 2006", "has not been open since 2015".
  {
    clause: told`\b(?:not|n[’']t|never)\b[^;]{0,90}\b(?:until|till|before|since)${ON}${DATE}`,
    status: 'happened',
  },
  // "postponed to June".
  {
    clause: told`\b(?:postponed|delayed|moved|rescheduled|pushed back|put off|deferred|extended)\b[^,;]{0,40}\b(?:to|until|till|for)${ON}${DATE}`,
    status: 'planned',
  },
  // What is called off, and when somebody calls it off.
  {
    clause: told`^\W*(?:(?:(?:on|in|late|early|earlier|last|but|and)\s){1,3}${DATE},? |${DATE}, |${DATE} (?=(?:the|an?|its|his|her|their)\b))[^;]{0,80}\b${TO_CALL_OFF}`,
    status: 'happened',
  },
  ...RULES_OF_THINGS,
  { clause: told`\b${TO_CALL_OFF}\b[^;]{0,80}${DATE}|${DATE} ${TO_CALL_OFF}`, status: 'happened' },
  // "Reports that they had met in May are false", "denied that they had met in May".
  {
    clause: told`${DATE}[^;]{0,60}\b(?:is|are|was|were) (?:\p{Ll}{2,12}ly )?${UNTRUE}\b`,
    governed: /\b(?:reports?|rumou?rs?|claims?|allegations?|suggestions?|stories|story)\s$/u,
    status: 'denied',
  },
  {
    governed:
      /\b(?:den(?:ied|ies|ying)|disput(?:ed|es|ing))(?: (?:the|that|reports|claims|allegations|on|\uE000|\p{Ll}+day)){0,3},?\s$/u,
    status: 'denied',
  },
  {
    clause: told`\bden(?:ied|ies|ying) (?:having |ever |that )?[a-z]{2,16}(?:ing|ed)\b[^;]{0,80}${DATE}`,
    status: 'denied',
  },
  { clause: told`\brul(?:es|ed|ing) out(?!${ON}${DATE})[^;]{0,60}${DATE}`, ahead: true, status: 'denied' },
  // "said on Friday", "Friday announced".
  {
    clause: told`\b(?:${REPORTED})(?: (?!to\b)[\p{L}’']{1,16}){0,3}${ON}${DATE}`,
    status: 'happened',
  },
  { clause: told`${DATE} (?:${REPORTED}|refused|declined|failed)\b`, status: 'happened' },
  // "if it is not held in June".
  { clause: /^\W{0,3}(?:if|unless)\b/u, ahead: true, status: 'planned' },
  // What is said not to have happened.
  { clause: told`\b(?:${NOT})\b`, status: 'denied' },
  {
    clause: told`\bno (?:such )?(?:[\p{L}-]{2,20} ){1,3}(?:took place|(?:(?:was|were|has been|have been) )?(?:held|reached|made|signed|found|issued|planned|given|set))\b`,
    status: 'denied',
  },
  {
    clause: told`^\W{0,3}(?:(?:on|in) ${DATE},? )?(?:neither|nobody|no one|none)\b(?![^;]{0,40}\b(?:knew|knows|expected|thought|believed|doubt(?:ed|s)?|hurt|injured|killed|harmed|comment)\b)`,
    status: 'denied',
  },
  // What is to happen, and what was to.
  { clause: /\bwould have\b/, status: 'planned' },
  { clause: /\b(?:will|shall|[’']ll|is to|are to|to be)\b/, ahead: true, status: 'planned' },
  { clause: /\bwould\b/, ahead: true, status: 'planned' },
  {
    clause: /\bwould\b/,
    governed: told`\b(?:${REPORTED}|hop(?:ed|es)|promised|expected)(?: [^,;]{1,30})?,?\s$`,
    status: 'planned',
  },
  {
    clause: told`\b(?:was|were) to [a-z]+[^;]{0,80}${DATE}|${DATE}[^;]{0,60}\b(?:was|were) to (?!the\b)[a-z]+`,
    status: 'planned',
  },
  {
    clause: told`\b(?:${MEANT}) to [\p{L}-]{2,20}\b[^;]{0,90}${DATE}`,
    status: 'planned',
  },
  {
    clause: told`${DATE},?[^;]{0,60}\b(?:is|are|was|were|been|be) (?:\p{Ll}{2,12}ly )?(?:${MEANT}) to\b`,
    status: 'planned',
  },
  { clause: told`\b(?:${SCHEDULED})(?: [a-z]+ly)?${ON}${DATE}`, status: 'planned' },
  {
    clause: told`\b(?:planned|scheduled|proposed|upcoming|forthcoming)(?: [\p{L}’'-]{1,20}){1,4}${ON}${DATE}`,
    status: 'planned',
  },
  {
    clause: told`\b(?:plans?|proposals?|bids?|deadline|date) (?:for|of)(?: [\p{L}’'-]{1,20}){0,4}${ON}${DATE}`,
    ahead: true,
    status: 'planned',
  },
  { clause: /\b(?:may|might|could|should|must|can)\b/, ahead: true, status: 'planned' },
];
