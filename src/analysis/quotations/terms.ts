import { isRole } from '../people/titles.js';
import type { Marked } from './marked.js';

/** How much before a mark tells what stands in it, in UTF-16 code units. */
const BEFORE = 60;

/** Words right before a mark that name a work, a term or a meaning: nobody says what they introduce. */
const INTRODUCED: readonly RegExp[] = [
  /\bso-called $/i,
  /\b(?:known as|nicknamed|(?:sub|en)?titled|headlined|captioned|stands for|synonym for) $/i,
  /\b(?:mean(?:s|ing)?|(?:defined|translate[sd]?|rendered) (?:as|to)) $/i,
  /\b(?:film|movie|song|novel|album|book|play|sitcom|documentary|painting|poem|podcast|musical|anthem|hymn) $/,
  /\b(?:sang|sung|singing|sings|hum(?:med|ming)) $/i,
  /(?<!\bthe )\b(?:press|click|tapp?)(?:ed|es|s|ing)?(?: on)? $/i,
  /\bheadlines?(?: (?:read|reads|reading|said|says|saying))? $/i,
];

/** What follows marked words that are a manner, a word spoken of, or what one means: “…”-style, “…” means. */
const FOLLOWED =
  /^(?:[- ](?:style|type|esque)\b| (?:means|stands for|is defined as|translates)\b| as (?:the|a|an|its|one) (?:\w{1,12} )?(?:sense|meaning|definition)\b)/i;

/** "a plan called", "a dish, named", "was dubbed": the word before tells whether anybody calls it so. */
const NAMED = /(?<before>[\p{L}’']{1,30}),? (?:called|dubbed|named|termed|labell?ed) $/u;

/** "what critics called", "which he dubbed": somebody's words after all. */
const SOMEBODYS =
  /\b(?:what|which|that|whom|i|he|she|they|we|you|it|who|many|some|others|all|has|had|have|and|also|often|repeatedly)\b/i;

/** No title and no term is longer, in UTF-16 code units, or more than a sentence. */
const LONGEST = 100;
const SENTENCES = /[.!?][’”]? \p{Lu}/u;

/** Whether marked words are clearly a title, a term or a definition, however many they are. */
export function isTerm(text: string, { content, outer }: Marked): boolean {
  if (SENTENCES.test(text.slice(content.start, content.end)) || content.end - content.start > LONGEST)
    return false;
  if (FOLLOWED.test(text.slice(outer.end, outer.end + 40))) return true;
  const before = text.slice(Math.max(0, outer.start - BEFORE), outer.start);
  if (INTRODUCED.some((pattern) => pattern.test(before))) return true;
  const noun = NAMED.exec(before)?.groups?.before;
  if (/^,? by /.test(text.slice(outer.end, outer.end + 5))) return false;
  if (noun === undefined || /^\p{Lu}/u.test(noun) || isRole(noun)) return false;
  return !SOMEBODYS.test(before.slice(-40));
}
