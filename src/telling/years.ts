import type { Finding } from '../model.js';

/** The first and the last year in which an event may have happened. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** The years of an event, of which there is none before the year 1; `null` where its date is not clear. */
export function yearsOf({ dating }: Finding): Years | null {
  if (!dating?.bounds) return null;
  const [first, last] = [dating.bounds.first, dating.bounds.last].map((day) => Number(day.slice(0, 4)));
  return first === undefined || last === undefined ? null : { first: Math.max(1, first), last };
}
