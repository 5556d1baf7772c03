import type { Finding } from '../model.js';
import { yearsOf } from '../telling/years.js';

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

const isDay = ({ date }: Finding): boolean => /^\d{4}-\d\d-\d\d(?!.*\/)/.test(date ?? '');

/** The first that fits counts. What each means stands in words behind it, so none needs a legend. */
const rules: readonly MarkRule[] = [
  { sign: '?', fits: ({ date }) => yearsOf(date) === null },
  { sign: '×', fits: ({ status }) => status === 'denied' },
  { sign: '○', fits: ({ status }) => status === 'planned' },
  { sign: '●', fits: isDay },
];

/** How a finding stands on the axis: a day as a point, a longer time as a bar. */
export function markOf(finding: Finding): Mark {
  const isPoint = isDay(finding) || yearsOf(finding.date) === null;
  const along = isPoint ? line : bar;
  return { sign: rules.find(({ fits }) => fits(finding))?.sign ?? along, line: along };
}
