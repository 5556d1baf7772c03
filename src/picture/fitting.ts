import type { Face } from './trueType.js';

/** What of a text is looked at, in UTF-16 code units: no picture shows more of it. */
const lookedAt = 400;
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
 * with an ellipsis. A single word that is wider than a line is cut within. Each word is measured once.
 */
export function breakLines(text: string, face: Face, size: number, width: number, most: number): string[] {
  const measure = (letters: string) => face.width(letters, size);
  const words = text.split(' ').filter((word) => word !== '');
  const widths = words.map(measure);
  const lines: string[] = [];
  let at = 0;
  while (at < words.length && lines.length < most) {
    const isLast = lines.length === most - 1;
    const count = countFitting(widths.slice(at), measure(' '), width);
    const isAll = at + count === words.length;
    if (isLast && !isAll) return [...lines, closeLine(words.slice(at, at + count + 1), measure, width)];
    lines.push(
      count === 0 ? cutWord(words[at] ?? '', measure, width) : words.slice(at, at + count).join(' '),
    );
    at += Math.max(1, count);
  }
  return lines;
}

/** Whether a text stands whole in so many lines. */
export const standsIn = (text: string, face: Face, size: number, width: number, most: number): boolean =>
  breakLines(text, face, size, width, most).join(' ') === text;

/** How many words stand beside each other in a line. */
function countFitting(widths: readonly number[], space: number, width: number): number {
  let end = -space;
  const count = widths.findIndex((each) => {
    end += space + each;
    return end > width;
  });
  return count < 0 ? widths.length : count;
}

/** The last line of a text that goes on: the words that fit beside an ellipsis, without marks at their end. */
function closeLine(words: readonly string[], measure: (text: string) => number, width: number): string {
  const count = countFitting(words.map(measure), measure(' '), width - measure('…'));
  if (count === 0) return cutWord(words[0] ?? '', measure, width);
  return `${words
    .slice(0, count)
    .join(' ')
    .replace(/[\s,;:.–—-]{1,20}$/, '')}…`;
}

/** As many letters of a word as fit beside an ellipsis. */
function cutWord(word: string, measure: (text: string) => number, width: number): string {
  let left = width - measure('…');
  const letters = [...word];
  const first = letters.findIndex((letter) => {
    left -= measure(letter);
    return left < 0;
  });
  return `${letters.slice(0, first < 0 ? letters.length : first).join('')}…`;
}
