/** Words as they open a sentence or a line: with a capital, where their script has such. */
export const atOpening = (words: string): string =>
  words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
