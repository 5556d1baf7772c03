import type { Span } from '../../model.js';
import { linesOf, trimmed } from '../lines.js';

/** A line of a page that is not empty: its span leaves out white space and the bullet. */
export interface Line extends Span {
  readonly text: string;
  /** How many words it has; two Chinese or Japanese characters count as one. */
  readonly words: number;
  readonly bulleted: boolean;
  /** No empty line stands before it. */
  readonly tight: boolean;
  /** How often the page has this line. */
  readonly copies: number;
}

const bullet = /^[•◦▪■●·*‣–-]\s{1,9}/u;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

export const countWords = (text: string) =>
  count(text.replace(ideograph, ' '), word) + Math.ceil(count(text, ideograph) / 2);

/** Case and spacing differ between copies of one line. */
export const sameWords = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

/** A page's lines, without the empty ones and without lone bullets. */
export function pageLines(text: string): Line[] {
  const copies = new Map<string, number>();
  const lines: Line[] = [];
  let tight = false;
  for (const { start, end } of linesOf(text)) {
    const span = trimmed(text, start, end);
    const mark = span && bullet.exec(text.slice(span.start, span.start + 12));
    const content = span && (mark ? trimmed(text, span.start + mark[0].length, span.end) : span);
    if (content && content.end - content.start > 1) {
      const words = text.slice(content.start, content.end);
      const key = sameWords(words);
      copies.set(key, (copies.get(key) ?? 0) + 1);
      lines.push({
        ...content,
        text: words,
        words: countWords(words),
        bulleted: mark !== null,
        tight,
        copies: 1,
      });
    }
    tight = content !== null;
  }
  return lines.map((line) => ({ ...line, copies: copies.get(sameWords(line.text)) ?? 1 }));
}
