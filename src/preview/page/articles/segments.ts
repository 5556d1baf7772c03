/** A stretch of text in UTF-16 code units, `end` excluded. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch in which no mark begins or ends, and the marks that lie over it, in the order given. */
export interface Segment<M extends Stretch> extends Stretch {
  readonly marks: readonly M[];
}

/**
 * Cuts a stretch wherever a mark begins or ends, so that marks may overlap: each letter stands in exactly one segment,
 * and they are in order. What of a mark lies outside is left away, and so are marks without a letter.
 */
export function segmentsOf<M extends Stretch>(whole: Stretch, marks: readonly M[]): Segment<M>[] {
  const inside = marks.filter(({ start, end }) => start < end && start < whole.end && end > whole.start);
  const begins = groupedBy(inside, ({ start }) => Math.max(start, whole.start));
  const cuts = new Set([whole.start, whole.end, ...begins.keys(), ...inside.map(({ end }) => end)]);
  const places = [...cuts].filter((place) => place <= whole.end).sort((a, b) => a - b);
  const order = new Map(inside.map((mark, number) => [mark, number]));
  const orderOf = (mark: M) => order.get(mark) ?? 0;
  let over: readonly M[] = [];
  return places.slice(0, -1).map((start, number) => {
    const still = over.filter((mark) => mark.end > start);
    over = [...still, ...(begins.get(start) ?? [])].sort((a, b) => orderOf(a) - orderOf(b));
    return { start, end: places[number + 1] ?? whole.end, marks: over };
  });
}

function groupedBy<T>(all: readonly T[], placeOf: (one: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const place = placeOf(one);
    const group = groups.get(place);
    if (group) group.push(one);
    else groups.set(place, [one]);
  }
  return groups;
}
