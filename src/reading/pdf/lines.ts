import type { Page, Piece } from './pages.js';

/** A line of a page, or of one of its columns. */
export interface PdfLine {
  readonly text: string;
  /** Its page's place, from 0. */
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Where its letters stand: how far up the page, from 0 to 1, and in points. */
  readonly up: number;
  readonly y: number;
  readonly size: number;
}

/** How far apart pieces of one line may stand, in sizes of their letters. */
const widestGap = 3;
/** A gap that is a space. */
const spaceGap = 0.2;

/** Whether a piece goes on with the line that another one is in. */
function continues(last: Piece, next: Piece): boolean {
  const size = Math.max(last.size, next.size);
  const gap = next.x - (last.x + last.width);
  return Math.abs(next.y - last.y) < size * 0.5 && gap < widestGap * size && gap > -size;
}

/** Groups of pieces that stand in one line, in the order in which they are printed. */
function grouped(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && continues(last, piece)) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function joined(pieces: readonly Piece[]): string {
  let text = '';
  for (const [place, piece] of pieces.entries()) {
    const last = pieces[place - 1];
    const apart = last !== undefined && piece.x - (last.x + last.width) > spaceGap * piece.size;
    text += apart && !/\s$/.test(text) && !/^\s/.test(piece.text) ? ` ${piece.text}` : piece.text;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The size that most letters of a line have. */
function sizeOf(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}

function lineOf(pieces: readonly Piece[], { height, bottom }: Page, page: number): PdfLine[] {
  const text = joined(pieces);
  const [first] = pieces;
  if (!first || !text) return [];
  const right = Math.max(...pieces.map(({ x, width }) => x + width));
  const up = height > 0 ? (first.y - bottom) / height : 0.5;
  return [{ text, page, left: first.x, right, up, y: first.y, size: sizeOf(pieces) }];
}

/** The lines of a PDF's pages, in the order in which the file prints them: column by column, as a rule. */
export function pdfLines(pages: readonly Page[]): PdfLine[] {
  return pages.flatMap((page, place) => {
    const printed = page.pieces.filter(({ text, width }) => text.trim() !== '' || width > 0);
    return grouped(printed).flatMap((pieces) => lineOf(pieces, page, place));
  });
}
