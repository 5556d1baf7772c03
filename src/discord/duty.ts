import { setTimeout } from 'node:timers/promises';
import type { Log } from '../log.js';
import { logFailure } from './failures.js';

/** The answers under way. */
export interface Duty {
  /** Starts work that nobody waits for; what it rejects with is logged. After the end nothing is started. */
  take(log: Log, work: () => Promise<void>): void;
  /** Aborted as soon as no more work is taken: what is long should come to an end then. */
  readonly signal: AbortSignal;
  /** Takes no more work and waits for what is under way, at most so many milliseconds. */
  end(patience: number): Promise<void>;
}

export function createDuty(): Duty {
  const underWay = new Set<Promise<void>>();
  const ending = new AbortController();
  const { signal } = ending;
  return {
    signal,
    take(log, work) {
      if (signal.aborted) return;
      const done = work().catch((error: unknown) => logFailure(log, error));
      underWay.add(done);
      void done.finally(() => underWay.delete(done));
    },
    async end(patience) {
      ending.abort();
      await Promise.race([Promise.all(underWay), setTimeout(patience, undefined, { ref: false })]);
    },
  };
}
