import type { Finding } from '../model.js';
import { type Years, yearsOf } from '../telling/years.js';

/** Fewer events, or fewer years, can be overseen without. */
const fewestEvents = 3;
const fewestYears = 12;
/** The room that two years take at the ends, with a space each. */
const ends = '1970  2025'.length;

const heights = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const nothing = '·';
const longTime = '─';

/**
 * One line from the first year to the last: the more events a year has, the higher it stands, and what is dated
 * only by a longer time is a line through its years: "1950 ▁──··▁▁█ 2025". Years share a column where they are too
 * many for the width. Nothing where events or years are few.
 */
export function overviewOf(findings: readonly Finding[], width: number): string | null {
  const dated = findings.flatMap((finding) => yearsOf(finding) ?? []);
  const first = Math.min(...dated.map((years) => years.first));
  const last = Math.max(...dated.map((years) => years.last));
  const count = last - first + 1;
  if (dated.length < fewestEvents || count < fewestYears) return null;
  const perColumn = Math.ceil(count / Math.max(1, width - ends));
  const columns = Array.from({ length: Math.ceil(count / perColumn) }, (_, i) => {
    const begin = first + i * perColumn;
    return columnOf(dated, { first: begin, last: begin + perColumn - 1 });
  });
  const most = Math.max(...columns.map(({ events }) => events));
  return `${first} ${columns.map((column) => signOf(column, most)).join('')} ${last}`;
}

interface Column {
  /** How many events are dated inside it. */
  readonly events: number;
  readonly inLongTime: boolean;
}

function columnOf(dated: readonly Years[], { first, last }: Years): Column {
  const inside = dated.filter((years) => years.first >= first && years.last <= last);
  const over = dated.some((years) => years.first <= last && years.last >= first && !inside.includes(years));
  return { events: inside.length, inLongTime: over };
}

function signOf({ events, inLongTime }: Column, most: number): string {
  if (events === 0) return inLongTime ? longTime : nothing;
  return heights[Math.ceil((events / most) * heights.length) - 1] ?? heights[0];
}
