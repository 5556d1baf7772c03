import { setTimeout } from 'node:timers/promises';

/** How many times as long as the work there is rest after it, and for how many milliseconds at most. */
const share = 4;
const longestRest = 1_000;

/** Does some work that nobody waits for, and rests afterwards: most of the time is left to those who ask. */
export async function unhurried<T>(work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const done = await work();
  await setTimeout(Math.min(share * (performance.now() - began), longestRest));
  return done;
}
