import type { Row } from '../../evaluation/scorer.js';

/** The numbers of a row as they are: counts and shares, `null` where there was nothing to measure. */
export const cellsOf = (row: Row | undefined): (number | null)[] =>
  row?.cells.map((cell) => (cell === null ? null : 'count' in cell ? cell.count : cell.share)) ?? [];
