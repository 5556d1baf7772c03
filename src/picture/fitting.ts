import type { Face } from './trueType.js';

/** What of a text is looked at: no picture shows more of it. */
const lookedAt = 1_000;
/** Stands for a letter that the font has not, as it does in Unicode. */
const missing = '\ufffd';
/** The share of a text's letters that a font must have for the text to be worth showing. */
const enough = 0.5;

/**
 * A text as a font can draw it: one line, without what is invisible, and an ellipsis of ours in the place of what
 * the font has no letters for. Empty where that leaves out most of it.
 */
export function drawable(text: string, face: Face): string {
  const plain = text
    .slice(0, lookedAt)
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const letters = [...plain];
  const drawn = letters.map((letter) => (face.has(letter.codePointAt(0) ?? 0) ? letter : missing));
  if (drawn.filter((letter) => letter !== missing).length < enough * letters.length) return '';
  return drawn.join('').replace(/\ufffd(?:[\ufffd ]*\ufffd)?/g, '…');
}

/**
 * A text in at most so many lines of a width, broken at spaces and, where it is too long, cut at the end of a word
 * with an ellipsis. A single word that is wider than a line is cut within.
 */
export function breakLines(text: string, face: Face, size: number, width: number, most: number): string[] {
  const fits = (line: string) => face.width(line, size) <= width;
  const lines: string[] = [];
  const words = text.split(' ').filter((word) => word !== '');
  while (words.length > 0 && lines.length < most) {
    const isLast = lines.length === most - 1;
    const whole = words.join(' ');
    if (fits(whole)) return [...lines, whole];
    const count = countFitting(words, (line) => fits(isLast ? `${line}…` : line));
    lines.push(count === 0 ? cutWord(words[0] ?? '', fits) : closeLine(words.slice(0, count), isLast));
    words.splice(0, Math.max(1, count));
  }
  return lines;
}

function countFitting(words: readonly string[], fits: (line: string) => boolean): number {
  let line = '';
  for (const [at, word] of words.entries()) {
    line = at === 0 ? word : `${line} ${word}`;
    if (!fits(line)) return at;
  }
  return words.length;
}

const closeLine = (words: readonly string[], isLast: boolean): string =>
  isLast ? `${words.join(' ').replace(/[\s,;:.–—-]{1,20}$/, '')}…` : words.join(' ');

function cutWord(word: string, fits: (line: string) => boolean): string {
  const letters = [...word];
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('')}…`;
}
