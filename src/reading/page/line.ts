import type { Span } from '../../model.js';
import { around, handWrapped, linesOf, paragraphsOf, trimmed } from '../lines.js';

/** A line of a page that is not empty: its span leaves out white space and the bullet. */
export interface Line extends Span {
  readonly text: string;
  /** How many words it has; where a script prints no spaces, two letters count as one. */
  readonly words: number;
  readonly bulleted: boolean;
  /** No empty line stands before it. */
  readonly tight: boolean;
  /** How often the page has this line. */
  readonly copies: number;
}

const bullet = /^[•◦▪■●·*‣–-]\s{1,9}/u;
/** Bounded: over a word of megabytes the pattern would run out of stack. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]{0,1000}/gu;
/** Letters of scripts that print no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

export const countWords = (text: string) =>
  count(text.replace(unspaced, ' '), word) + Math.ceil(count(text, unspaced) / 2);

/** Case and spacing differ between copies of one line. */
export const sameWords = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

/** The lines of a text, empty ones too; whole paragraphs where its lines were broken by hand. */
function printedLines(text: string): Span[] {
  const paragraphs = paragraphsOf(text);
  if (!handWrapped(text, paragraphs)) return linesOf(text);
  return paragraphs.flatMap((lines) => [...around(lines), { start: 0, end: 0 }]);
}

/** What a page prints on one line, without the bullet, and whether no empty line stands before it. */
interface Printed extends Span {
  readonly bulleted: boolean;
  readonly tight: boolean;
}

/** The lines that hold more than a lone bullet. */
function printedOnes(text: string): Printed[] {
  const printed: Printed[] = [];
  let tight = false;
  for (const { start, end } of printedLines(text)) {
    const span = trimmed(text, start, end);
    const mark = span && bullet.exec(text.slice(span.start, span.start + 12));
    const content = span && (mark ? trimmed(text, span.start + mark[0].length, span.end) : span);
    if (content && content.end - content.start > 1) {
      printed.push({ start: content.start, end: content.end, bulleted: mark !== null, tight });
    }
    tight = content !== null;
  }
  return printed;
}

/** A page's lines, without the empty ones and without lone bullets. */
export function pageLines(text: string): Line[] {
  const printed = printedOnes(text);
  const keys = printed.map(({ start, end }) => sameWords(text.slice(start, end)));
  const copies = new Map<string, number>();
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1);
  return printed.map(({ start, end, bulleted, tight }, place) => {
    const words = text.slice(start, end);
    const same = copies.get(keys[place] ?? '') ?? 1;
    return { start, end, text: words, words: countWords(words), bulleted, tight, copies: same };
  });
}
