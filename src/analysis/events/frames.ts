import { pattern, source } from '../dates/pattern.js';
import { hasPast } from './pastTense.js';

const MONTH = source`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?`;
const WEEKDAY = source`(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?`;
const DAY = source`(?:\d{1,2} ${MONTH}|${MONTH} \d{1,2}(?:st|nd|rd|th)?)`;
const HOUR = source`\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|UTC|[A-Z]{2,4}))?`;
const FULL_DAY = source`(?:${DAY},? \d{4})`;

/** What a sentence begins with that tells of the page or of a picture, and not of what happened. */
const opening = pattern('i')`^\W{0,3}(?:
  file(?: photo| photograph| picture| image)?\s?[-–—:]|
  (?:last |first )?(?:updated|modified|published|posted|corrected|filed)(?: (?:on|at)\b|\s?:| (?:${DAY}|
  ${HOUR}|${WEEKDAY}\b))|
  (?:photos?|photograph|image|picture|video|watch|read more|source|copyright|correction|clarification|update|
  editor[’']s note)\s?:|
  (?:photo|photograph|image|picture) by\b|(?:additional )?(?:reporting|writing|editing) by\b|
  ©|copyright (?:©|\(c\)|\d{4})|\(c\) \d{4})`;

/** What stands somewhere in a caption, or in a note on the article itself. */
const caption = pattern('i')`
  \bfile (?:photo|photograph|picture|image)\b|
  \bphoto(?:graph)?s? (?:by|taken|released|provided|from|dated)\b|
  [[(/](?:Photo|Getty Images|AP Photo|Reuters/)|
  \b(?:is|are) (?:seen|pictured|shown) (?:in|on|at|here)\b|
  \bin this (?:photo|image|picture|video|handout)|
  \bversion of this (?:article|story|report)\b|
  \bthis (?:article|story|report|page|post) (?:was|has been) (?:[a-z]{2,10}ly |first |last )?(?:published|
  updated|posted|amended|corrected|modified)\b|
  \ball rights reserved\b`;

/** A credit, which ends the caption before it: "(Photo: Lena Brandt)". */
const credit = /^\s?[[(](?:photo|image|picture|credit|file|AP\b|Reuters\b|AFP\b|Getty\b)/i;

/** A caption's last words: ", June 12, 2018." */
const dayOfPicture = pattern('u')`,\s(?:${WEEKDAY},\s)?${FULL_DAY}\.?\s?$`;
/** What people and things do in pictures. */
const inPicture = pattern('u')`
  \s(?:walk|stand|pose|arrive|attend|speak|shake|wave|hold|wait|gather|watch|pass|passe|ride|drive|sit|leave|
  inspect|greet|gesture|react|smile|listen|march|cross|carry|carrie|look|work|play|celebrate|talk|take|deliver|
  embrace)(?:s|es)?\s`;

/** A line of a ticker: "15 Oct: Dollar falls". With a year it belongs to a chronicle, and tells. */
const ticker = pattern('u')`^\W{0,3}(?:
  (?:${DAY}|${WEEKDAY}|${HOUR})(?:,? ${HOUR})?\s?[:|–—-]\s[^.!?\n]{3,90}|
  [^.!?\n]{3,90}\s[|–—-]\s(?:${DAY}|${HOUR}))$`;

/** An agency with a date and nothing else: "Reuters, 3 May". */
const signed = /^[\s(–—-]{0,4}(?:\p{Lu}[\p{L}.]{1,20}\s?){1,3},? [^.!?]{0,24}[)\s]{0,2}$/u;
/** As long as a line may be that is only signed, in code units. */
const shortLine = 40;

/**
 * Whether a sentence is a part of the article's frame: a caption, a line of a ticker, a note that says when a page
 * was updated.
 *
 * @param behind what stands behind the sentence in the same line
 */
export function isFrame(sentence: string, behind = ''): boolean {
  if (opening.test(sentence) || caption.test(sentence) || ticker.test(sentence)) return true;
  if (credit.test(behind)) return true;
  if (hasPast(sentence)) return false;
  if (dayOfPicture.test(sentence) && inPicture.test(sentence)) return true;
  return sentence.length <= shortLine && signed.test(sentence);
}
