import { once } from 'node:events';
import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { SaidError } from '../languages/saidError.js';
import type { Order } from './messages.js';

/** What the thread of an edition runs. Where this file is run as TypeScript, in tests, it is what was built of it. */
export const threadProgram = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/src/serving/threadProgram.js' : 'threadProgram.js',
  import.meta.url,
);

/** A thread that was started. */
export interface Thread {
  readonly worker: Worker;
  /** Resolves when it has ended: to the fault, or to the reason that `end` was given first. */
  readonly ended: Promise<Error>;
  /** Ends it, whatever it is doing; what it has started ends with it. */
  end(reason: Error): Promise<void>;
}

/** Milliseconds for a thread to end by itself, so that it ends its processes: then it is ended. */
const toEnd = 500;

/**
 * Starts a thread. Its heap may grow as large as that of the main thread: `--max-old-space-size` holds for each
 * of the two, before any limit of a thread's own. One that needs more ends alone.
 */
export function startThread(program: URL, order: Order, megabytes?: number): Thread {
  const resourceLimits = megabytes === undefined ? {} : { maxOldGenerationSizeMb: megabytes };
  const worker = new Worker(program, { workerData: order, resourceLimits });
  let reason: Error | undefined;
  // An error that nobody listens for would end the bot.
  worker.on('error', () => undefined);
  const exit = once(worker, 'exit').catch((error: unknown) => {
    reason ??= faultOf(error, megabytes);
  });
  const ended = exit.then(() => reason ?? new Error('The thread of the archive has ended'));
  return {
    worker,
    ended,
    async end(why) {
      reason ??= why;
      worker.postMessage('end');
      const timer = setTimeout(() => void worker.terminate(), toEnd);
      await ended;
      clearTimeout(timer);
    },
  };
}

function faultOf(error: unknown, megabytes = heapLimit()): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return error instanceof Error ? error : new Error(String(error));
  return new SaidError('serving.moreMemory', { megabytes, twice: 2 * megabytes });
}

/** Megabytes that the heap of this thread, or of one that it starts, may grow to. */
const heapLimit = (): number => Math.round(getHeapStatistics().heap_size_limit / 2 ** 20);
