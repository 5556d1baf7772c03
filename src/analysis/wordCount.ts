/** Letters of scripts that are written without blanks between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** A word of these scripts has so many letters in the mean. */
const lettersOfWord = 2;

/** How many words a text has; where words are written without blanks between, about how many. */
export function countWords(text: string): number {
  const letters = text.match(unspaced)?.length ?? 0;
  const spaced = letters > 0 ? text.replace(unspaced, ' ') : text;
  const words = spaced.match(letters > 0 ? /[^\s\p{P}]+/gu : /\S+/g)?.length ?? 0;
  return words + Math.ceil(letters / lettersOfWord);
}
