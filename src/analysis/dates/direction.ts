/** `ahead`: of what is to come. `back`: of what has been. `open`: the words around do not tell. */
export type Direction = 'ahead' | 'back' | 'open';

/** How far from an expression, in code units, a verb still governs it. */
const REACH = 90;

const AHEAD =
  "will|won't|shall|['’]ll|going to|to be|plan(?:s|ned|ning)? (?:to|for)|expect(?:s|ed)?(?: to)?|due|scheduled|slated|set (?:to|for)|upcoming|coming|until|by|effective|payable|deadline|starting|beginning|next|hopes? to|aims? to|can|could|may|might|should|would";
const BACK =
  '(?:[a-z]{2,20}(?<!expect|schedul|slat|plann|plan|need|inde|spe|exce|proce|succe|spre|ahea)ed)|was|were|had|has|have|said|says|told|made|took|met|went|came|won|lost|held|began|rose|fell|gave|got|sent|left|kept|found|shot|hit|set|became|saw|wrote|since|ago|after|following|last';
const CUE = new RegExp(`(?<![\\w’'])(?:(?<ahead>${AHEAD})|(?<back>${BACK}))(?![\\w-])`, 'gi');

/**
 * Which way a sentence looks at the place of an expression: the nearest cue before it decides, else the
 * nearest one after it.
 *
 * @param before the sentence's text before the expression
 * @param after the sentence's text after it
 */
export function directionOf(before: string, after: string): Direction {
  const left = [...before.slice(-REACH).matchAll(CUE)].at(-1);
  const cue = left ?? CUE_ONCE.exec(after.slice(0, REACH));
  if (!cue) return 'open';
  return cue.groups?.ahead ? 'ahead' : 'back';
}

const CUE_ONCE = new RegExp(CUE.source, 'i');
