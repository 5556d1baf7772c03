import type { PdfLine } from './lines.js';

/** A paragraph: its lines, in order. */
export type Paragraph = readonly PdfLine[];

const sentenceEnd = /[.!?:…。！？]["'”’»)\]]{0,3}$/u;
const goesOn = /^[\p{Ll}\p{Lo},;]/u;

/** The value in the middle. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const below = (line: PdfLine, above: PdfLine) =>
  line.page === above.page && line.y < above.y && above.y - line.y < 4 * above.size;
const alike = (one: number, other: number) => Math.abs(one - other) <= 0.1 * Math.max(one, other);

/** How far apart a document's lines stand, in sizes of its letters. */
function leadingOf(lines: readonly PdfLine[]): number {
  return median(
    lines.flatMap((line, place) => {
      const above = lines[place - 1];
      return above && below(line, above) && alike(line.size, above.size)
        ? [(above.y - line.y) / line.size]
        : [];
    }),
  );
}

/** Where the lines of each column end: the rightmost end of the lines that begin near the same place. */
function columnEnds(lines: readonly PdfLine[]): (line: PdfLine) => number {
  const ends = new Map<string, number>();
  const keys = ({ page, left }: PdfLine) =>
    [-1, 0, 1].map((step) => `${page} ${Math.round(left / 30) + step}`);
  for (const line of lines)
    for (const key of keys(line)) ends.set(key, Math.max(ends.get(key) ?? 0, line.right));
  return (line) => ends.get(keys(line)[1] ?? '') ?? line.right;
}

/** A rule that says whether a paragraph begins with a line, after the one above. */
type Rule = (line: PdfLine, above: PdfLine) => boolean;

function rulesFor(lines: readonly PdfLine[]): readonly Rule[] {
  const leading = leadingOf(lines) || 1.2;
  const endOf = columnEnds(lines);
  const short = (line: PdfLine) => line.right < endOf(line) - 0.12 * (endOf(line) - line.left);
  return [
    (line, above) => !alike(line.size, above.size),
    (line, above) => below(line, above) && (above.y - line.y) / line.size > leading * 1.35,
    (line, above) =>
      below(line, above) && line.left - above.left > 0.7 * line.size && sentenceEnd.test(above.text),
    (line, above) => below(line, above) && short(above) && sentenceEnd.test(above.text),
    (line, above) => !below(line, above) && (sentenceEnd.test(above.text) || !goesOn.test(line.text)),
  ];
}

/**
 * Lines put together to paragraphs: one begins after a gap, with another size of letters, with an indented line,
 * after a sentence that ends before the line does, and at the top of a column unless a sentence goes on there.
 */
export function paragraphsOf(lines: readonly PdfLine[]): Paragraph[] {
  const rules = rulesFor(lines);
  const paragraphs: PdfLine[][] = [];
  for (const [place, line] of lines.entries()) {
    const above = lines[place - 1];
    const open = paragraphs.at(-1);
    if (above && open && !rules.some((begins) => begins(line, above))) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}
