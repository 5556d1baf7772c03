import { pattern, source } from './pattern.js';
import { MONTH, WEEKDAY } from './words.js';

/**
 * `ahead`: of what is to come. `likely ahead`: the same in the present tense, which may also tell of a habit
 * or of history. `back`: of what has been. `open`: the words around do not tell.
 */
export type Direction = 'ahead' | 'likely ahead' | 'back' | 'open';

export const looksAhead = (direction: Direction) => direction === 'ahead' || direction === 'likely ahead';

/** How far from an expression, in code units, a verb still governs it. */
const REACH = 90;

/** Not the end of a stretch, of which the verb before it tells: "lasted from Monday until Friday". */
const UNTIL = source`(?<!\b[Ff]rom (?:the )?(?:early |late )?(?:${WEEKDAY}|${MONTH}|\d)[^.;:]{0,20} )[Uu]ntil`;

const AHEAD = source`
  will|won['’]t|shall|(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Tt]hey)['’]ll|
  would|should|can|could(?! not\b)|may|might|to be|
  (?:going|is|are|be|due|set|scheduled|slated|hopes?|aims?|wants?|ready|supposed|likely) to|
  plan(?:s|ned|ning)?|expect(?:s|ed)?|due|scheduled|slated|set for|upcoming|coming|
  (?:is|are|am) [a-z]{2,15}ing|opens|begins|starts|resumes|reopens|
  (?:takes?|taking) (?:place|effect)|kicks off|
  meets|faces|hosts|visits|travels|expires|
  (?:is|are)(?= (?:on |at |in )?$)|ahead of(?= (?:the )?$)|(?:[Pp]olls|[Dd]oors) open|forecast for|
  ${UNTIL}|effective|payable|starting|beginning|as (?:soon|early|late) as`;

/** Words in -ed that are no verb in the past tense. */
const NO_PAST = 'need|indeed|speed|feed|seed|exceed|proceed|succeed|breed|hundred|kindred|bed|red|wed|shed';
/**
 * Before "be", these make a participle one of what is to come; "could not be reached" is of what has been.
 */
const MODAL = 'will|to|would|shall|should|may|might|must|can';
const BACK = source`
  (?<!\b(?:${MODAL})(?: not)? be )(?:(?!(?:${NO_PAST})\b)[a-z]{1,20}ed|
  was|were|had|has|have|said|says|took|went|came|began|rose|fell|gave|got|did|hit|became|saw|wrote|ran|
  (?<!\b(?:${MODAL})(?: not)? be )(?:told|made|met|won|lost|held|sent|left|kept|found|shot|set|brought|paid|led|struck)|
  could not|did not|broke|drew|grew|flew|threw|fled|sank|shook|chose|spoke|sold|bought)|
  [Ss]ince|[Aa]s of|ago|[Aa]fter|[Ff]ollowing|(?<!\b(?:${MODAL}) )last`;

/** Plural verbs, mostly behind a plural or a name: "ministers meet on Thursday", "Leeds face Chelsea". */
const PLURAL_PRESENT = source`
  (?<!(?:\b(?:${MODAL}|could|not|did|and)|['’]ll|n['’]t) )(?:meet|gather|convene|reconvene|arrive|depart)|
  (?<=\b(?:[a-z]{3,20}s|[A-Z][a-z]{1,20}|[Tt]hey|[Ww]e) )
  (?:face|begin|resume|reopen|decide|elect|choose|go|take on|sit|appear|apply|(?:play|host)(?= [A-Z]))|
  (?<=(?:\b(?:[a-z]{3,20}s|men|women|people|[Tt]hey|[Ww]e)|^[A-Z][a-z]{2,20}s) )
  (?:vote|play|host|visit|travel|open|close|start|return|march|kick off|fly|walk out|sing|perform|compete|
  celebrate|consider|appear|apply)`;
/** Singular verbs, and what "is lifted" or "are shut" on a day to come, of which the present tense tells. */
const SINGULAR_PRESENT = source`
  ends|closes|returns|arrives|leaves|departs|convenes|gathers|expires|decides|elects|airs|premieres|
  concludes|appears (?:in|at|before)|applies|flies|sings|performs|competes|celebrates|votes on|
  goes (?:on|to|into|before)|comes into|takes on|sits|(?:is|are) (?:in|at|back)|
  (?:is|are) (?:[a-z]{2,15}ed|held|shut|sworn in)(?= (?:on |in |at |from |for )?$)`;

const CUES = pattern('g')`
  (?<![\w’'])(?:(?<ahead>${AHEAD})|
  (?<likely>${PLURAL_PRESENT}|${SINGULAR_PRESENT})|
  (?<back>${BACK}))(?![\w-])`;
const FIRST_CUE = new RegExp(CUES.source);

const BEFORE_A_DAY = /\b[Bb]efore (?:the )?$/;
/** What news looks forward to: "before Sunday's election". */
const SCHEDULED = pattern('')`
  ^['’]s (?:[a-z-]{2,20} ){0,2}
  (?:election|elections|vote|ballot|poll|polls|runoff|referendum|summit|deadline|final|match|game|derby|race|
  hearing)\b`;

/**
 * Which way a sentence looks at the place of an expression: the nearest cue before it decides, else the
 * nearest one after it.
 *
 * @param before the sentence's text before the expression
 * @param after the sentence's text after it
 */
export function directionOf(before: string, after: string): Direction {
  const near = before.slice(-REACH);
  if (BEFORE_A_DAY.test(near) && SCHEDULED.test(after) && !/\bhad\b/.test(near)) return 'likely ahead';
  const left = [...near.matchAll(CUES)].at(-1);
  const cue = left ?? FIRST_CUE.exec(after.slice(0, REACH));
  if (!cue) return 'open';
  if (cue.groups?.ahead) return 'ahead';
  return cue.groups?.likely ? 'likely ahead' : 'back';
}
