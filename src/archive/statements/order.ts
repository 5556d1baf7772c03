import type { Finding } from '../../model.js';
import { compareText } from '../stories/original.js';

/** A finding and how much it tells of what is asked, from 0 to 1. */
export interface Relevant {
  readonly finding: Finding;
  readonly relevance: number;
}

/** What differs by less is equally relevant. */
const step = 0.1;

/** The order in which statements are told, as comparisons: the first that tells two apart counts. */
const orders: readonly ((a: Relevant, b: Relevant) => number)[] = [
  (a, b) => doubtOf(a.finding) - doubtOf(b.finding),
  (a, b) => Math.round(b.relevance / step) - Math.round(a.relevance / step),
  (a, b) => compareText(b.finding.date ?? '', a.finding.date ?? ''),
  (a, b) => b.relevance - a.relevance,
];

/**
 * Quoted before told by others before reported before uncertain before unclear; then by relevance; then the newest,
 * undated ones last.
 */
export function bestFirst(a: Relevant, b: Relevant): number {
  for (const order of orders) {
    const difference = order(a, b);
    if (difference !== 0) return difference;
  }
  return 0;
}

function doubtOf({ speaker, uncertain, indirect, toldBy }: Finding): number {
  if (speaker === null) return 4;
  if (uncertain) return 3;
  if (indirect) return 2;
  return toldBy === undefined ? 0 : 1;
}
