import { pattern, source } from '../dates/pattern.js';
import { DATE } from './clause.js';

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

/** Words that deny nothing, though they look it: they are taken out before the rules are asked. */
export const HARMLESS = pattern('gu')`
  \bnot (?:only|just|merely|simply|solely|least|far|long|unlike|including|counting|necessarily|surprisingly|guilty|
  alone|immediately|yet (?:clear|known)|known|clear|to mention)\b|
  \b(?:if|why|or|whether or) not\b|
  \bno (?:longer|doubt|less|fewer|more|later|sooner|stranger|wonder|matter)\b|
  \bnever (?:before|again|mind|-)|
  \b(?:did not|didn[’']t|does not|doesn[’']t|would not|wouldn[’']t|could not|couldn[’']t|has not|have not|had not|
  cannot|not|declined to|refused to|failed to) (?:(?:immediately|yet|be|been) ){0,2}(?:rul(?:ed?|ing) out|plan(?:ned)?|say|comment|respond|
  elaborate|reply|answer|name|identify|identified|specify|disclose|reveal|discuss|reached for comment|reached|
  give (?:a |any |further |more )?(?:reason|details?|comment)|know|expect|think|believe|want|mean|stop|prevent|hesitate)\b|
  \b(?:was|were|been|being) (?:denied|refused|rejected)\b|
  \b(?:denied|refused|denies|refuses) (?:him|her|them|it|entry|access|bail|permission|visas?|parole)\b|
  \b(?:was|were|is|are) to blame\b|\bcould(?: not|n[’']t) have (?:been|come)\b`;

/** A rule's pattern: a clause comes in small letters. */
const told = pattern('u');

const NOT = source`
  (?:did|does|do|was|were|is|are|has|have|had|will|would|could|can|should|must)(?: not|n[’']t)|cannot|won[’']t|
  never|(?:(?:refus|declin)(?:ed|es|ing)|fail(?:ed|s|ing)) to (?=\p{L})|(?:was|were|is|are) unable to`;
const CALLED_OFF = source`
  cancel+ed|called off|scrapped|shelved|postponed|put off|abandoned|axed|suspended|delayed|averted|foiled|
  thwarted`;
const TO_CALL_OFF = source`
  (?:cancel+(?:ed|s|ing)?|call(?:ed|s|ing)? off|scrap(?:ped|s|ping)?|shelv(?:ed|es|ing)|postpon(?:ed|es|ing)|
  put(?:s|ting)? off|abandon(?:ed|s|ing)?|suspend(?:ed|s|ing)?)`;
const REPORTED = source`
  said|says|told|announced|announces|reported|reports|confirmed|added|wrote|stated|declared|revealed|admitted|
  testified|ruled|voted|decided|agreed|ordered|unveiled|issued|signed|proposed|vowed|pledged|warned|denied|rejected`;
const MEANT = source`
  (?:plan|plans|planned|planning|propos(?:es|ed|ing|als?)|hop(?:es|ed|ing)|aim(?:s|ed|ing)?|intend(?:s|ed|ing)?|
  expect(?:s|ed|ing)?|vow(?:s|ed)?|pledg(?:es|ed)|promis(?:es|ed)|threaten(?:s|ing)|consider(?:s|ing)|
  prepar(?:es|ing))(?: [\p{L}’'-]{1,16}){0,2}|
  due|scheduled|slated|set|supposed|meant|likely|poised|about|going|intended|hoped`;
const SCHEDULED =
  'planned|scheduled|slated|due|expected|proposed|upcoming|(?:set|targeted|earmarked|meant|announced|promised|pencil+ed in)(?= for)';

/** What is said of something that was to be and came to nothing, or was put off. */
const CAME_TO_NOTHING = source`
  (?:(?:was|were|is|are|has|have|had)(?: [\p{L}]{2,12}){0,2} (?:${CALLED_OFF})|
  (?:was|were|(?:has|have|had)(?=[\p{L} ]{4,6} been))(?: never| not|n[’']t) (?:been )?(?:\p{Ll}{2,18}ed|held|built|made|run|begun|sent|paid)|
  (?:never|did not|didn[’']t|(?:has|have|had)(?: not|n[’']t| never)|failed to) (?:t[ao]ken?|took|c[ao]me|happen(?:ed)?|g[oe]t|went|gone?|
  open(?:ed)?|start(?:ed)?|beg[aiu]n|materiali[sz]ed?|occur(?:red)?|follow(?:ed)?)|
  (?:fell through|came to nothing))\b`;
const UNTRUE = source`
  (?:false|untrue|wrong|baseless|unfounded|groundless|fabricated|fake|incorrect|not true|a hoax|a lie|denied|
  dismissed)`;

const ON = source`(?:\s(?:on|in|at|for|the|late|early|mid|around|about|by|during|of|as|end|beginning|start)){0,4}\s`;

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
    clause: told`\b(?:${SCHEDULED})\b[^;]{0,40}${DATE},?\s?$`,
    followed: told`^,?\s?${CAME_TO_NOTHING}`,
    status: 'denied',
  },
  { clause: told`\b(?:planned|proposed|upcoming|forthcoming) ${DATE} \p{L}`, status: 'planned' },
];

/** What every rule needs: a clause without any of it is told as happened, and asking this first is cheaper. */
export const CUE = told`
  \b(?:not|cannot|never|no|will|shall|would|unable|due|bids?|date|deadline|may|might|could|should|must|can|about|
  going|likely|if|unless|neither|nobody|none|fell through|came to nothing|rul(?:es?|ed|ing) out|${UNTRUE}|(?:refus|declin|fail|cancel|call|scrap|shelv|postpon|put|abandon|suspend|delay|den[iy]|disput|defer|
  extend|mov|push|reschedul|plan|schedul|slat|expect|propos|upcoming|forthcoming|set|target|earmark|pencil|hop|aim|
  inten[dt]|vow|pledg|promis|threat|consider|prepar|suppos|mean|pois|thwart|foil|avert|axed)\p{Ll}{0,6}|
  (?:is|are|was|were) to|to be)\b|n[’']t\b|[’']ll\b`;

/** In order: the first rule that holds decides. Where none does, it happened, if it may have by the publication. */
export const RULES: readonly Rule[] = [
  // "if it is not held in June".
  { clause: /^\W{0,3}(?:if|unless)\b/u, ahead: true, status: 'planned' },
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
    clause: told`^\W*(?:(?:(?:on|in|late|early|earlier|last|but|and)\s){1,3}${DATE},? |${DATE}, )[^;]{0,80}\b${TO_CALL_OFF}`,
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
  // What is said not to have happened.
  { clause: told`\b(?:${NOT})\b`, status: 'denied' },
  {
    clause: told`\bno (?:such )?(?:[\p{L}-]{2,20} ){1,3}(?:took place|(?:(?:was|were|has been|have been) )?(?:held|reached|made|signed|found|issued|planned|given|set))\b`,
    status: 'denied',
  },
  {
    clause: told`^\W{0,3}(?:(?:on|in) ${DATE},? )?(?:neither|nobody|no one|none)\b(?! (?:knew|knows|expected|thought|believed|doubt))`,
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
