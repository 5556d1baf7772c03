/** `ahead`: of what is to come. `back`: of what has been. `open`: the words around do not tell. */
export type Direction = 'ahead' | 'back' | 'open';

/** How far from an expression, in code units, a verb still governs it. */
const REACH = 90;

const AHEAD = [
  "will|won['’]t|shall|['’]ll|would|should|can|could|may|might",
  '(?:going|is|are|be|due|set|scheduled|slated|hopes?|aims?|wants?|ready|supposed|likely) to|to be',
  'plan(?:s|ned|ning)?|expect(?:s|ed)?|due|scheduled|slated|set for|upcoming|coming',
  '[Uu]ntil|effective|payable|starting|beginning|as (?:soon|early|late) as',
].join('|');

const IRREGULAR_PAST = [
  'was|were|had|has|have|said|says|told|made|took|met|went|came|won|lost|held|began|rose|fell|gave|got',
  'sent|left|kept|found|shot|hit|set|became|saw|wrote|did|brought|paid|led|struck|ran|spoke|sold|bought',
].join('|');
/** Words in -ed that are no past tense of a verb. */
const NO_PAST = '(?<!\\b(?:ne|inde|spe|exce|proce|succe|spre|ahea|hundr|[bfrw]|bre|fe|se|he|kindr|nak|sacr))';
const BACK = `[a-z]{1,20}ed${NO_PAST.replace('))', ')ed)')}|${IRREGULAR_PAST}|[Ss]ince|ago|[Aa]fter|[Ff]ollowing|last`;
const CUE = `(?<![\\w’'])(?:(?<ahead>${AHEAD})|(?<back>${BACK}))(?![\\w-])`;
const FIRST_CUE = new RegExp(CUE);
const CUES = new RegExp(CUE, 'g');

/**
 * Which way a sentence looks at the place of an expression: the nearest cue before it decides, else the
 * nearest one after it.
 *
 * @param before the sentence's text before the expression
 * @param after the sentence's text after it
 */
export function directionOf(before: string, after: string): Direction {
  const left = [...before.slice(-REACH).matchAll(CUES)].at(-1);
  const cue = left ?? FIRST_CUE.exec(after.slice(0, REACH));
  if (!cue) return 'open';
  return cue.groups?.ahead ? 'ahead' : 'back';
}
