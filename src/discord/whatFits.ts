/** Texts that fit, and how many of those that there are do not stand among them. */
export interface Fitting {
  readonly texts: readonly string[];
  readonly left: number;
}

/**
 * The first of some things as texts, as many as fit into `room` code units, a line break before each, and behind them
 * a line on how many are left out, where any are. Where not even that line fits, nothing. What stands behind the first
 * that does not fit is not rendered.
 */
export function whatFits<T>(
  things: readonly T[],
  render: (thing: T) => string,
  room: number,
  tellLeft: (left: number) => string,
): Fitting {
  const texts: string[] = [];
  let used = 0;
  for (const thing of things) {
    const text = render(thing);
    if (used + 1 + text.length > room) return withoutLast(texts, things.length, room - used, tellLeft);
    texts.push(text);
    used += 1 + text.length;
  }
  return { texts, left: 0 };
}

/** As many of the texts as leave room for the line on those left out, of which there are `count` with them. */
function withoutLast(
  fitting: readonly string[],
  count: number,
  room: number,
  tellLeft: (left: number) => string,
): Fitting {
  let free = room;
  for (let kept = fitting.length; kept >= 0; kept -= 1) {
    const line = tellLeft(count - kept);
    if (1 + line.length <= free) return { texts: [...fitting.slice(0, kept), line], left: count - kept };
    free += 1 + (fitting[kept - 1]?.length ?? 0);
  }
  return { texts: [], left: count };
}
