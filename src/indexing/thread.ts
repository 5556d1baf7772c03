import { Worker } from 'node:worker_threads';
import { PlainError, type Problem } from '../model.js';
import type { Portion } from '../reading/corpus/portions.js';
import type { Analysed } from './analysed.js';
import type { Word } from './threadProgram.js';

/** What the reading of one article may take before it is given up. */
export interface ReadingLimits {
  readonly seconds: number;
  /** Of memory, in one thread. */
  readonly megabytes: number;
}

export const readingLimits: ReadingLimits = { seconds: 60, megabytes: 1024 };

/** How long a thread that is given up may take to end; one that does not is left to itself. */
const graceSeconds = 5;

/** What a reading thread runs. Where this file is run as TypeScript, in tests, it is what was built of it. */
export const readingProgram = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/src/indexing/threadProgram.js' : 'threadProgram.js',
  import.meta.url,
);

/** A thread that reads. */
export interface Thread {
  readonly worker: Worker;
  /** Whether its program has begun to run. */
  ready: boolean;
  /** Whether it has ended, or is about to. */
  ended: boolean;
}

/** Starts a thread; whether that succeeds shows when it is to read. */
export function startThread({ megabytes }: ReadingLimits, program: URL): Thread {
  const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  const thread: Thread = { worker, ready: false, ended: false };
  // An error that nobody listens for would end the process.
  for (const event of ['error', 'exit']) {
    worker.on(event, () => {
      thread.ended = true;
    });
  }
  return thread;
}

/**
 * Has a thread read a portion. Resolves to `null` when it has, or else, when the thread has ended, to what it
 * died of. Rejects with a PlainError where its program does not even start.
 */
export function readIn(
  thread: Thread,
  portion: Portion,
  { seconds }: ReadingLimits,
  take: (one: Analysed | Problem) => void,
): Promise<string | null> {
  const { worker } = thread;
  return new Promise((resolve, reject) => {
    let death = 'could not be read: its reading was ended';
    const settle = (result: string | null) => {
      clearTimeout(timer);
      worker.off('message', hear).off('error', fail).off('exit', exit);
      resolve(result);
    };
    // Words that came before an error may be heard after it, but none after the end.
    const exit = () => {
      if (!thread.ready) reject(notStarted(death));
      settle(death);
    };
    const giveUp = () => {
      death = `took longer than ${seconds} seconds to read`;
      thread.ended = true;
      void worker.terminate();
      timer = setTimeout(() => settle(death), graceSeconds * 1000);
    };
    let timer = setTimeout(giveUp, seconds * 1000);
    const hear = (word: Word) => {
      timer.refresh();
      thread.ready = true;
      if (word === 'done') settle(null);
      else if (word !== 'ready') take(word);
    };
    const fail = (error: Error) => {
      death = causeOf(error);
    };
    worker.on('message', hear).on('error', fail).on('exit', exit);
    worker.postMessage(portion);
  });
}

const notStarted = (cause: string): PlainError =>
  new PlainError(`The corpus ${cause}. Run npm run build, and try again.`);

function causeOf(error: Error): string {
  const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return outOfMemory
    ? 'needs too much memory to read'
    : `could not be read, by a fault of ours: ${error.message}`;
}
