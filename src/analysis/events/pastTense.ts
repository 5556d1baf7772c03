import { pattern } from '../dates/pattern.js';

/** A form that tells of the past: "has died", "was held", "struck". Some are participles as well: "held". */
const past = pattern('u')`
  (?<![\p{L}’'-])(?:(?:has|have|had)(?! (?:to|yet|no)\b)|was|were|(?!(?:indeed|hundred|need|
  speed)\b)\p{Ll}{2,20}ed|
  said|says|took|made|won|told|shot|struck|hit|began|met|held|fell|rose|sent|led|left|lost|went|came|put|set|
  cut|gave|got|became|found|brought|built|broke|chose|drew|drove|fought|flew|grew|kept|ran|saw|sold|spoke|stood|
  threw|wrote)(?![\p{L}’'-])`;

/** A verb of the present or of what is to come, which is the sentence's own: not that of "who is 80". */
const present = pattern('u')`
  (?<!\b(?:who|which|that|what)\s)(?<![\p{L}’'-])(?:is|are|am|will|shall|can|may|must|should|remains?|
  seems?)(?![\p{L}’'-])`;

/** Where somebody announces it, that is the news: "The bridge is to close, the mayor said." */
const announced = /(?<![\p{L}’'-])(?:said|says|announced|told)(?![\p{L}’'-])/u;

/** Whether there is a form of the past in a sentence. */
export function hasPast(sentence: string): boolean {
  return past.test(sentence);
}

/** Whether what a sentence tells first is told of the past, or is announced by somebody. */
export function tellsOfPast(sentence: string): boolean {
  if (announced.test(sentence)) return true;
  const at = past.exec(sentence)?.index;
  return at !== undefined && !present.test(sentence.slice(0, at));
}
