import { pattern } from '../dates/pattern.js';

/** What a sentence begins with that tells of the page or of a picture, and not of what happened. */
const opening = pattern('i')`^\W{0,3}(?:
  file(?: photo| photograph| picture| image)?\s?[-–—:]|
  (?:last |first )?(?:updated|modified|published|posted|corrected|filed)(?: (?:on|at)\b|\s?:)|
  (?:photos?|photograph|image|picture|video|watch|read more|source|copyright)\s?:|
  (?:photo|photograph|image|picture) by\b|©)`;

/** What stands somewhere in a caption. */
const caption = pattern('i')`
  \bfile (?:photo|photograph|picture|image)\b|
  \bphoto(?:graph)?s? (?:by|taken|released|provided|from|dated)\b|
  [[(/](?:Photo|Getty Images|AP Photo|Reuters/)|
  \b(?:is|are) (?:seen|pictured|shown) (?:in|on|at|here)\b|
  \bin this (?:photo|image|picture|video|handout)`;

/** An agency with a date and nothing else: "Reuters, 3 May". */
const signed = /^[\s(–—-]{0,4}(?:\p{Lu}[\p{L}.]{1,20}\s?){1,3},? [^.!?]{0,24}[)\s]{0,2}$/u;
/** As long as a line may be that is only signed, in code units. */
const shortLine = 40;

/** Whether a sentence is a part of the article's frame: a caption, a line that says when a page was updated. */
export function isFrame(sentence: string): boolean {
  if (opening.test(sentence) || caption.test(sentence)) return true;
  return sentence.length <= shortLine && signed.test(sentence) && !/\p{Ll}ed\b/u.test(sentence);
}
