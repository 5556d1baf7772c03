import { LEADING_ABBREVIATIONS, OPEN_ABBREVIATIONS } from '../../analysis/abbreviations.js';

const end = /[.!?…][”"’')\]]{0,3}\s+(?=[“"‘'([]{0,2}[\p{Lu}\p{N}])|[。！？।][」』”]?|\n+/gu;
const lastWord = /([\p{L}.]{1,14})\.$/u;

/**
 * The sentences of a passage, roughly and fast, for reading hundreds at once: what is shown is cut by
 * `findSentences`. They are the whole text together.
 */
export function roughSentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(end)) {
    const to = index + mark.length;
    if (mark.startsWith('.') && isAbbreviation(text.slice(Math.max(from, index - 14), index + 1))) continue;
    sentences.push(text.slice(from, to));
    from = to;
  }
  if (from < text.length) sentences.push(text.slice(from));
  return sentences;
}

/** "Mr.", "J.", "U.S.": a stop behind which the sentence goes on more often than not. */
function isAbbreviation(before: string): boolean {
  const word = lastWord.exec(before)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  return word.length === 1 || LEADING_ABBREVIATIONS.has(word) || OPEN_ABBREVIATIONS.has(word);
}
