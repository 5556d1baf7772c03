import { setTimeout } from 'node:timers/promises';
import type { Log } from '../log.js';
import { logFailure } from './failures.js';

/** The answers under way. */
export interface Duty {
  /** Starts work that nobody waits for; what it rejects with is logged. After the end nothing is started. */
  take(log: Log, work: () => Promise<void>): void;
  /** Takes no more work and waits for what is under way, at most so many milliseconds. */
  end(patience: number): Promise<void>;
}

export function createDuty(): Duty {
  const underWay = new Set<Promise<void>>();
  let ended = false;
  return {
    take(log, work) {
      if (ended) return;
      const done = work().catch((error: unknown) => logFailure(log, error));
      underWay.add(done);
      void done.finally(() => underWay.delete(done));
    },
    async end(patience) {
      ended = true;
      await Promise.race([Promise.all(underWay), setTimeout(patience, undefined, { ref: false })]);
    },
  };
}
