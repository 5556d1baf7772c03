import type { Cell, Table } from './scorer.js';

/** A table as Markdown that reads well in a terminal too: numbers to the right, shares in percent. */
export function markdownOf({ heads, rows }: Table): string {
  const lines = [heads, ...rows.map(({ name, cells }) => [name, ...cells.map(shownCell)])];
  const widths = heads.map((_, i) => Math.max(3, ...lines.map((cells) => cells[i]?.length ?? 0)));
  const ruler = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [head = [], ...body] = lines;
  return [head, ruler, ...body].map((cells) => lineOf(cells, widths)).join('\n');
}

/** A count as it is, a share in percent with one decimal, and a dash where there was nothing to measure. */
export const shownCell = (cell: Cell): string =>
  cell === null ? '–' : 'count' in cell ? String(cell.count) : (100 * cell.share).toFixed(1);

function lineOf(cells: readonly string[], widths: readonly number[]): string {
  const padded = widths.map((width, i) => {
    const cell = cells[i] ?? '';
    return i === 0 ? cell.padEnd(width) : cell.padStart(width);
  });
  return `| ${padded.join(' | ')} |`;
}

/** The rows of every Markdown table in a text: name and numbers as shown, without heads and rulers. */
export function rowsIn(markdown: string): Map<string, readonly string[]> {
  const lines = [...markdown.matchAll(/^\| (.+) \|$/gm)].map(([, line = '']) =>
    line.split(' | ').map((cell) => cell.trim()),
  );
  const rows = lines.filter((cells) => cells.slice(1).every((cell) => /^(?:[\d.]+|–)$/.test(cell)));
  return new Map(rows.map(([name = '', ...numbers]) => [name, numbers]));
}
