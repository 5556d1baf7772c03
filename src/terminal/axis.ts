import type { Finding } from '../model.js';

/** How an entry stands on the axis of a timeline: the sign before its first line, and that before the others. */
export interface Mark {
  readonly sign: string;
  readonly line: string;
}

/** The axis between entries, and beside those that are a point on it. */
export const line = '│';
/** The axis beside what took a longer time, or happened somewhere in one. */
const bar = '┃';

interface MarkRule {
  readonly sign: string;
  fits(finding: Finding): boolean;
}

const isDay = ({ dating }: Finding): boolean => dating?.bounds?.first === dating?.bounds?.last;

/** The first that fits counts. What each means stands in words behind it, so none needs a legend. */
const rules: readonly MarkRule[] = [
  { sign: '?', fits: ({ dating }) => !dating?.bounds },
  { sign: '×', fits: ({ status }) => status === 'denied' },
  { sign: '○', fits: ({ status }) => status === 'planned' },
  { sign: '●', fits: isDay },
];

/** How a finding stands on the axis: a day as a point, a longer time as a bar. */
export function markOf(finding: Finding): Mark {
  const along = isDay(finding) ? line : bar;
  return { sign: rules.find(({ fits }) => fits(finding))?.sign ?? along, line: along };
}
