import { PlainError, type Span } from '../model.js';

/** The longest novels have fewer; each line that is read takes a kilobyte. */
const mostLines = 200_000;

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

/** The stretch between two offsets without the white space at its ends, or `null` where nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  const to = end - (piece.length - piece.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

/**
 * Every line from one offset to another, its break left out, white space kept. Empty lines are lines. Throws a
 * PlainError where there are more than an article can have.
 */
export function linesOf(text: string, from = 0, to = text.length): Span[] {
  const lines: Span[] = [];
  let start = from;
  for (const { index, 0: mark } of text.slice(from, to).matchAll(lineBreak)) {
    lines.push({ start, end: from + index });
    if (lines.length > mostLines)
      throw new PlainError(`more than ${mostLines.toLocaleString('en')} lines; save the article alone`);
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

/** Typists and mail programs break lines between these widths, in code units. */
const narrowest = 40;
const widest = 100;

/** Whether a text's lines were broken by hand: most go on below in the middle of a sentence, in small letters. */
export function handWrapped(text: string, paragraphs: readonly Span[][]): boolean {
  const broken = paragraphs.flatMap((lines) =>
    lines.slice(1).map((line, place) => {
      const above = lines[place];
      const width = above ? above.end - above.start : 0;
      return width >= narrowest && width <= widest && /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
    }),
  );
  return broken.length > 2 && broken.filter(Boolean).length > broken.length * 0.4;
}
