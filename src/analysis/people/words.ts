import type { Span } from '../../model.js';
import { LEADING_ABBREVIATIONS } from '../abbreviations.js';

/** A word of the text; its span leaves a possessive ending out. */
export interface Word extends Span {
  readonly text: string;
  /** In small letters, without stops: "mr", "us". */
  readonly plain: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** What stands between the word before and this one: blanks, punctuation, marks. */
  readonly gap: string;
}

const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[’'-]|\.(?!\p{Lu}\p{Ll}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const SHORT = new Set([
  'jr',
  'sr',
  'jan',
  'feb',
  'aug',
  'sept',
  'oct',
  'nov',
  'dec',
  'inc',
  'corp',
  'co',
  'ltd',
]);

/** The words of a stretch of text, in order, with the offsets of the whole text. Linear in its length. */
export function findWords(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  let last = start;
  for (const { index, 0: found } of text.slice(start, end).matchAll(WORD)) {
    const word = wordOf(text, start + index, found, text.slice(last, start + index));
    words.push(word);
    last = word.end;
  }
  return words;
}

function wordOf(text: string, start: number, found: string, before: string): Word {
  const ending = /^[’']$/.test(found.at(-2) ?? '') ? /[’']s$/i.exec(found) : null;
  const bare = ending ? found.slice(0, ending.index) : found;
  const stopped = !ending && text[start + bare.length] === '.' && abbreviates(bare) ? `${bare}.` : bare;
  const end = start + stopped.length;
  return {
    start,
    end,
    text: stopped,
    plain: stopped.includes('.') ? stopped.toLowerCase().replaceAll('.', '') : stopped.toLowerCase(),
    capital: /^\p{Lu}/u.test(stopped),
    possessive:
      ending !== null || (/s$/.test(bare) && /^[’'](?![\p{L}\p{N}’'])/u.test(text.slice(end, end + 2))),
    gap: before,
  };
}

function abbreviates(word: string): boolean {
  const plain = word.toLowerCase();
  return /^\p{Lu}$|\./u.test(word) || LEADING_ABBREVIATIONS.has(plain) || SHORT.has(plain);
}
