import { pattern, source } from '../dates/pattern.js';

/** Words that deny nothing, though they look it: they are taken out before the rules are asked. */
export const HARMLESS = pattern('gu')`
  \bnot (?:only|just|merely|simply|solely|least|far|long|unlike|including|counting|necessarily|surprisingly|
  guilty|alone|immediately|yet (?:clear|known)|known|clear|to mention)\b|
  \b(?:if|why|or|whether or) not\b|
  \bno (?:longer|doubt|less|fewer|more|later|sooner|stranger|wonder|matter)\b|
  \bnever (?:before|again|mind|-)|
  \b(?:did not|didn[’']t|does not|doesn[’']t|would not|wouldn[’']t|could not|couldn[’']t|has not|have not|
  had not|
  cannot|not|declined to|refused to|failed to) (?:(?:immediately|yet|be|been) ){0,2}(?:rul(?:ed?|ing) out|
  plan(?:ned)?|say|comment|respond|
  elaborate|reply|answer|name|identify|identified|specify|disclose|reveal|discuss|reached for comment|reached|
  give (?:a |any |further |more )?(?:reason|details?|comment)|know|expect|think|believe|want|mean|stop|
  prevent|hesitate)\b|
  \b(?:was|were|been|being) (?:denied|refused|rejected)\b|
  \b(?:denied|refused|denies|refuses) (?:him|her|them|it|entry|access|bail|permission|visas?|parole)\b|
  \b(?:was|were|is|are) to blame\b|\bcould(?: not|n[’']t) have (?:been|come)\b`;

/** What denies the verb behind it. */
export const NOT = source`
  (?:did|does|do|was|were|is|are|has|have|had|will|would|could|can|should|must)(?: not|n[’']t)|cannot|won[’']t|
  never|(?:(?:refus|declin)(?:ed|es|ing)|fail(?:ed|s|ing)) to (?=\p{L})|(?:was|were|is|are) unable to`;
/** What has become of something that does not happen, or not then. */
export const CALLED_OFF = source`
  cancel+ed|called off|scrapped|shelved|postponed|put off|abandoned|axed|suspended|delayed|averted|foiled|
  thwarted`;
/** What somebody does who makes it so. */
export const TO_CALL_OFF = source`
  (?:cancel+(?:ed|s|ing)?|call(?:ed|s|ing)? off|scrap(?:ped|s|ping)?|shelv(?:ed|es|ing)|postpon(?:ed|es|ing)|
  put(?:s|ting)? off|abandon(?:ed|s|ing)?|suspend(?:ed|s|ing)?)`;
/** What somebody says or decides on some day, whatever it is about. */
export const REPORTED = source`
  said|says|told|announced|announces|reported|reports|confirmed|added|wrote|stated|declared|revealed|admitted|
  testified|ruled|voted|decided|agreed|ordered|unveiled|issued|signed|proposed|vowed|pledged|warned|denied|
  rejected`;
/** Before "to": what is intended or arranged. */
export const MEANT = source`
  (?:plan|plans|planned|planning|propos(?:es|ed|ing|als?)|hop(?:es|ed|ing)|aim(?:s|ed|ing)?|intend(?:s|ed|
  ing)?|wants?|wanted|wish(?:es|ed)|would like|
  expect(?:s|ed|ing)?|vow(?:s|ed)?|pledg(?:es|ed)|promis(?:es|ed)|threaten(?:s|ing)|consider(?:s|ing)|
  prepar(?:es|ing))(?: [\p{L}’'-]{1,16}){0,2}|
  due|scheduled|slated|set|supposed|meant|likely|poised|about|going|intended|hoped`;
/** Before a date: what is arranged for it. */
export const SCHEDULED = source`
  planned|scheduled|slated|due|expected|proposed|upcoming|
  (?:set|targeted|earmarked|meant|announced|promised|pencil+ed in)(?= for)`;

/** What is said of something that was to be and came to nothing, or was put off. */
export const CAME_TO_NOTHING = source`
  (?:(?:was|were|is|are|has|have|had)(?: [\p{L}]{2,12}){0,2} (?:${CALLED_OFF})|
  (?:was|were|(?:has|have|had)(?=[\p{L} ]{4,6} been))(?: never| not|n[’']t) (?:been )?(?:\p{Ll}{2,18}ed|held|
  built|made|run|begun|sent|paid)|
  (?:never|did not|didn[’']t|(?:has|have|had)(?: not|n[’']t| never)|failed to) (?:t[ao]ken?|took|c[ao]me|
  happen(?:ed)?|g[oe]t|went|gone?|
  open(?:ed)?|start(?:ed)?|beg[aiu]n|materiali[sz]ed?|occur(?:red)?|follow(?:ed)?)|
  (?:fell through|came to nothing))\b`;
/** What is said of a report that is denied. */
export const UNTRUE = source`
  (?:false|untrue|wrong|baseless|unfounded|groundless|fabricated|fake|incorrect|not true|a hoax|a lie|denied|
  dismissed)`;

export const ON = source`(?:\s(?:on|in|at|for|the|late|early|mid|around|about|by|during|of|as|end|beginning|
  start)){0,4}\s`;

/** What every rule needs: a clause without any of it is told as happened, and asking this first is cheaper. */
export const CUE = pattern('u')`
  \b(?:not|cannot|never|no|will|shall|would|unable|due|bids?|date|deadline|may|might|could|should|must|can|
  about|going|likely|if|would|unless|neither|nobody|none|fell through|came to nothing|rul(?:es?|ed|ing) out|
  ${UNTRUE}|(?:refus|declin|fail|cancel|call|scrap|shelv|postpon|put|abandon|suspend|delay|den[iy]|disput|defer|
  extend|mov|push|reschedul|plan|schedul|slat|expect|propos|upcoming|forthcoming|set|target|earmark|pencil|
  hop|aim|inten[dt]|want|wish|vow|pledg|promis|threat|consider|prepar|suppos|mean|pois|thwart|foil|avert|
  axed)\p{Ll}{0,6}|
  (?:is|are|was|were) to|to be)\b|n[’']t\b|[’']ll\b`;
