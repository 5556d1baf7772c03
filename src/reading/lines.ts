import type { Span } from '../model.js';

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

/** The stretch between two offsets without the white space at its ends, or `null` where nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  const to = end - (piece.length - piece.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

/** Every line from one offset to another, its break left out, white space kept. Empty lines are lines. */
export function linesOf(text: string, from = 0, to = text.length): Span[] {
  const lines: Span[] = [];
  let start = from;
  for (const { index, 0: mark } of text.slice(from, to).matchAll(lineBreak)) {
    lines.push({ start, end: from + index });
    start = from + index + mark.length;
  }
  lines.push({ start, end: to });
  return lines;
}

/** Groups of lines between blank lines: each a list of trimmed, non-empty lines. */
export function paragraphsOf(text: string): Span[][] {
  const paragraphs: Span[][] = [];
  let open: Span[] = [];
  for (const line of linesOf(text)) {
    const span = trimmed(text, line.start, line.end);
    if (span) {
      if (open.length === 0) paragraphs.push(open);
      open.push(span);
    } else open = [];
  }
  return paragraphs;
}

/** From the first span's start to the last one's end. */
export function around(spans: readonly Span[]): Span[] {
  const first = spans.at(0);
  const last = spans.at(-1);
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
