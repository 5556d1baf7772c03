import type { Status } from './command.js';

/** How long the latest answers took. */
export interface Latency {
  measure<T>(answer: () => Promise<T>): Promise<T>;
  /** Of no answer `null`. */
  latest(): Status['latency'];
}

/** How many are kept: enough for one in a hundred to be told. */
const most = 1_000;

/** Measures answers. `now` is a clock in milliseconds. */
export function createLatency(now: () => number = () => performance.now()): Latency {
  const taken: number[] = [];
  let answers = 0;
  return {
    async measure(answer) {
      const begun = now();
      try {
        return await answer();
      } finally {
        taken[answers++ % most] = now() - begun;
      }
    },
    latest() {
      if (taken.length === 0) return null;
      const sorted = [...taken].sort((one, other) => one - other);
      return { answers: sorted.length, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) };
    },
  };
}

/** The smallest of sorted numbers that so great a share of them does not exceed: the nearest rank. */
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
