import { existsSync, readFileSync } from 'node:fs';

/** How long the main thread was kept from other work, in milliseconds. */
export interface Kept {
  /** The longest that it ran in one stretch; `null` where the system does not tell. */
  readonly running: number | null;
  /** The longest that a timer was late: running, or waiting for a core. */
  readonly late: number;
}

/** Milliseconds between two looks. */
const every = 5;

/** What Linux counts of the main thread: nanoseconds on a core, nanoseconds waiting for one, turns. */
const counted = `/proc/self/task/${process.pid}/schedstat`;
const told = existsSync(counted);

const onCore = (): number => (told ? Number(readFileSync(counted, 'latin1').split(' ')[0]) / 1e6 : 0);

/** Watches the main thread; what it gives says how long it was kept since it was last asked. */
export function watchMainThread(): () => Kept {
  let before = { time: performance.now(), core: onCore() };
  let running = 0;
  let late = 0;
  const look = () => {
    const now = { time: performance.now(), core: onCore() };
    running = Math.max(running, now.core - before.core);
    late = Math.max(late, now.time - before.time - every);
    before = now;
  };
  setInterval(look, every).unref();
  return () => {
    const kept = { running: told ? running : null, late };
    running = 0;
    late = 0;
    return kept;
  };
}
