import type { Paragraph } from './paragraphs.js';

/** How much of a line's end is looked at, in code units: no word is longer. */
const longestWord = 60;
const hyphenated = /(\p{L}{1,60})[-\u00AD\u2010]$/u;
const firstWord = /^\p{Ll}[\p{L}'’]*/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
const word = /\p{L}[\p{L}\p{M}'’-]*/gu;

/** The words that are printed somewhere, in small letters, those at the ends of lines aside. */
function wordsInside(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of paragraphs.flat())
    for (const [found] of text.slice(0, text.lastIndexOf(' ') + 1).matchAll(word))
      words.add(found.toLowerCase());
  return words;
}

/**
 * What joins two lines: a space; nothing where a script has no spaces, or where a word is broken by a hyphen.
 * The hyphen goes, unless the same document prints the word with it elsewhere, and not without it.
 */
function join(above: string, below: string, words: ReadonlySet<string>): string {
  const [first] = firstWord.exec(below) ?? [];
  const half = hyphenated.exec(above.slice(-longestWord))?.[1];
  if (first === undefined || half === undefined) {
    const close = unspaced.test(above.slice(-1)) && unspaced.test(below.slice(0, 1));
    return close ? above + below : `${above} ${below}`;
  }
  const kept = words.has(`${half}-${first}`.toLowerCase()) && !words.has(`${half}${first}`.toLowerCase());
  return kept ? above + below : above.slice(0, -1) + below;
}

/** The text of each paragraph, in one line. */
export function joinedText(paragraphs: readonly Paragraph[]): string[] {
  const words = wordsInside(paragraphs);
  return paragraphs.map((lines) =>
    lines.map(({ text }) => text).reduce((above, below) => join(above, below, words)),
  );
}
