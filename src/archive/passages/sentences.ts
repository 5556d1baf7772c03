import { LEADING_ABBREVIATIONS, OPEN_ABBREVIATIONS } from '../../analysis/abbreviations.js';

const end = /[.!?…][”"’')\]]{0,3}\s+(?=[“"‘'([]{0,2}[\p{Lu}\p{N}])|[。！？।][」』”]?|\n+/gu;
const lastWord = /([\p{L}.]{1,14})\.$/u;

/**
 * Where the sentences of a passage end, roughly and fast, for reading hundreds at once: what is shown is cut by
 * `findSentences`. The last one ends with the text.
 */
export function roughEndsOf(text: string): number[] {
  const ends: number[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(end)) {
    if (mark.startsWith('.') && isAbbreviation(text.slice(Math.max(from, index - 14), index + 1))) continue;
    from = index + mark.length;
    ends.push(from);
  }
  if (from < text.length) ends.push(text.length);
  return ends;
}

/** "Mr.", "J.", "U.S.": a stop behind which the sentence goes on more often than not. */
function isAbbreviation(before: string): boolean {
  const word = lastWord.exec(before)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  return word.length === 1 || LEADING_ABBREVIATIONS.has(word) || OPEN_ABBREVIATIONS.has(word);
}
