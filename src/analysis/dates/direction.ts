import { pattern, source } from './pattern.js';

/** `ahead`: of what is to come. `back`: of what has been. `open`: the words around do not tell. */
export type Direction = 'ahead' | 'back' | 'open';

/** How far from an expression, in code units, a verb still governs it. */
const REACH = 90;

const AHEAD = source`
  will|won['’]t|shall|(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Tt]hey)['’]ll|
  would|should|can|could|may|might|to be|
  (?:going|is|are|be|due|set|scheduled|slated|hopes?|aims?|wants?|ready|supposed|likely) to|
  plan(?:s|ned|ning)?|expect(?:s|ed)?|due|scheduled|slated|set for|upcoming|coming|
  (?:is|are|am) [a-z]{2,15}ing|opens|begins|starts|resumes|reopens|
  (?:takes?|taking) (?:place|effect)|kicks off|
  meets|faces|hosts|visits|travels|expires|
  (?:is|are)(?= (?:on |at )?$)|ahead of(?= (?:the )?$)|(?:[Pp]olls|[Dd]oors) open|forecast for|
  [Uu]ntil|effective|payable|starting|beginning|as (?:soon|early|late) as`;

/** Words in -ed that are no verb in the past tense. */
const NO_PAST = 'need|indeed|speed|feed|seed|exceed|proceed|succeed|breed|hundred|kindred|bed|red|wed|shed';
/** Before "be", these make a participle one of what is to come; "could not be reached" is of what has been. */
const MODAL = 'will|to|would|shall|should|may|might|must|can';
const BACK = source`
  (?<!\b(?:${MODAL})(?: not)? be )(?:(?!(?:${NO_PAST})\b)[a-z]{1,20}ed|
  was|were|had|has|have|said|says|told|made|took|met|went|came|won|lost|held|began|rose|fell|gave|got|did|
  sent|left|kept|found|shot|hit|set|became|saw|wrote|brought|paid|led|struck|ran|
  broke|drew|grew|flew|threw|fled|sank|shook|chose|spoke|sold|bought)|
  [Ss]ince|ago|[Aa]fter|[Ff]ollowing|last`;

const CUES = pattern('g')`(?<![\w’'])(?:(?<ahead>${AHEAD})|(?<back>${BACK}))(?![\w-])`;
const FIRST_CUE = new RegExp(CUES.source);

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
