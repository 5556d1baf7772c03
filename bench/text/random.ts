/** Numbers from 0 up to 1 that look random and are the same for one seed: mulberry32, of Tommy Ettinger. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `from` to `to`, both included. */
export const between = (random: () => number, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));

/** One of a list that is not empty. Throws a `RangeError` where it is. */
export function oneOf<T>(random: () => number, all: readonly T[]): T {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new RangeError('There is nothing to choose from.');
  return one;
}

/** Draws places of a list as often as their weights say, in time that grows with the logarithm of its length. */
export function drawing(weights: readonly number[]): (random: () => number) => number {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  for (const [i, weight] of weights.entries()) {
    sum += weight;
    sums[i] = sum;
  }
  return (random) => firstAbove(sums, random() * sum);
}

function firstAbove(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
