/**
 * The place of the first that a condition holds for, where it holds for all after that; how many there are where it
 * holds for none. By halving.
 */
export function firstPlace<T>(all: readonly T[], holds: (one: T) => boolean): number {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = all[middle];
    if (one !== undefined && holds(one)) to = middle;
    else from = middle + 1;
  }
  return from;
}
