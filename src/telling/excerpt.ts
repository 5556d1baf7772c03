import type { Span } from '../model.js';

/** Of the room beside what must be seen so much goes to what stands behind it: what happened is mostly said before. */
const shareBehind = 0.3;
/** What parts clauses; a text that begins behind it reads as a whole. */
const clauseEnd = /[.!?;:,–—]["”’)]?\s+/;
/** Of the words before what must be seen so much may be given up to begin with a clause. */
const givenUp = 0.4;

/**
 * The stretch of a text, of at most `room` UTF-16 code units, that has `focus` in it: from the beginning where that
 * reaches so far, else from the beginning of a clause or a word. It ends with a word.
 */
export function excerptAround(text: string, focus: Span, room: number): Span {
  if (text.length <= room) return { start: 0, end: text.length };
  const behind = Math.floor(Math.max(0, room - (focus.end - focus.start)) * shareBehind);
  const end = Math.min(text.length, Math.max(room, focus.end + behind));
  const start = Math.min(end - room, focus.start);
  return {
    start: start <= 0 ? 0 : beginning(text, start, focus),
    end: ending(text, Math.max(0, start) + room, focus),
  };
}

/** The same as text, with "…" where something is left out, in the same room. */
export function excerptText(text: string, focus: Span, room: number): string {
  if (text.length <= room) return text;
  const { start, end } = excerptAround(text, focus, Math.max(0, room - '… '.length - ' …'.length));
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

function beginning(text: string, from: number, focus: Span): number {
  const before = text.slice(from, focus.start);
  const clause = clauseEnd.exec(before.slice(0, before.length * givenUp));
  if (clause) return from + clause.index + clause[0].length;
  const word = before.search(/\s\S/);
  if (word >= 0) return from + word + 1;
  return /^[\udc00-\udfff]/.test(text.slice(from, from + 1)) ? from + 1 : from;
}

function ending(text: string, to: number, focus: Span): number {
  if (to >= text.length) return text.length;
  const head = text.slice(0, to);
  const word = head.length - (/\s\S{0,40}$/.exec(`${head}${text[to] ?? ''}`)?.[0].length ?? 0) + 1;
  if (word < to && word >= focus.end) return head.slice(0, word).trimEnd().length;
  return /[\ud800-\udbff]$/.test(head) ? to - 1 : to;
}
