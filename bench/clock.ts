import { performance } from 'node:perf_hooks';

/** Milliseconds since some moment. */
export type Clock = () => number;

/**
 * `wall` is the time that passes. `processor` is the time for which this process had a core: on a machine that has
 * other work to do the figures to compare, as good as the same where it has none.
 */
export const clocks = {
  wall: () => performance.now(),
  processor: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
} satisfies Record<string, Clock>;

export type ClockName = keyof typeof clocks;
