import stringWidth from 'string-width';
import { harmless } from './harmless.js';

/** One column of a table. */
export interface Column {
  readonly head: string;
  /** Where a cell is cut that is too wide, or nowhere: of a path the end tells more than the beginning. */
  readonly cut?: 'start' | 'end';
  /** Numbers stand to the right. */
  readonly right?: true;
}

const gap = '  ';
/** A column that is cut keeps at least this much. */
const narrowest = 8;
/** Nobody reads more of a cell, and measuring it takes time. */
const longestCell = 2_000;

/**
 * Rows under their heads, as lines no wider than so many columns of a terminal as far as cutting cells allows.
 * Wide characters count as two, and what could command the terminal is made harmless.
 */
export function tableOf(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const lines = [columns.map(({ head }) => head), ...rows].map((row) => row.map(cellOf));
  const natural = columns.map((_, i) =>
    lines.reduce((widest, cells) => Math.max(widest, widthOf(cells[i] ?? '')), 0),
  );
  const widths = widthsOf(columns, natural, width - gap.length * (columns.length - 1));
  return lines.map((cells) =>
    columns
      .map((column, i) => padded(cells[i] ?? '', widths[i] ?? 0, column))
      .join(gap)
      .trimEnd(),
  );
}

const cellOf = (text: string): string => harmless(text.slice(0, longestCell).replace(/\s+/g, ' ').trim());

/** How many columns of a terminal text takes. Nearly all of it is plain letters, and those need no measuring. */
const widthOf = (text: string): number => (/^[ -~]*$/.test(text) ? text.length : stringWidth(text));

/** How wide columns are: as they come where there is room, else those that are cut share what there is. */
function widthsOf(columns: readonly Column[], natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  const shrinking = [...columns.keys()]
    .filter((i) => columns[i]?.cut)
    .sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0));
  let left = room - natural.filter((_, i) => !shrinking.includes(i)).reduce((sum, one) => sum + one, 0);
  for (const [at, i] of shrinking.entries()) {
    const share = Math.max(narrowest, Math.floor(left / (shrinking.length - at)));
    widths[i] = Math.min(natural[i] ?? 0, share);
    left -= widths[i] ?? 0;
  }
  return widths;
}

function padded(text: string, width: number, { cut, right }: Column): string {
  const shown = cut ? shorten(text, width, cut) : text;
  const space = ' '.repeat(Math.max(0, width - widthOf(shown)));
  return right ? space + shown : shown + space;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Text in at most so many columns, with "…" where something is left out. */
function shorten(text: string, width: number, cut: 'start' | 'end'): string {
  if (widthOf(text) <= width) return text;
  const letters = [...graphemes.segment(text)].map(({ segment }) => segment);
  if (cut === 'start') letters.reverse();
  let room = width - 1;
  const kept: string[] = [];
  for (const letter of letters) {
    room -= widthOf(letter);
    if (room < 0) break;
    kept.push(letter);
  }
  return cut === 'start' ? `…${kept.reverse().join('')}` : `${kept.join('')}…`;
}

/** How wide a table may be on a stream: as its terminal is, and as it likes where it is none. */
export const tableWidth = ({ isTTY, columns }: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>): number =>
  isTTY ? columns || 80 : Number.POSITIVE_INFINITY;
