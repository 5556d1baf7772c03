/** A stretch of an article's text that an address refers to. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** "#120-164"; `null` where it is something else. */
export function placeIn(hash: string): Place | null {
  const [, from = '', to = ''] = /^#(\d{1,9})-(\d{1,9})$/.exec(hash) ?? [];
  const [start, end] = [Number(from), Number(to)];
  return start < end ? { start, end } : null;
}

export const hashOf = ({ start, end }: Place): string => `#${start}-${end}`;
