import { Worker } from 'node:worker_threads';
import { PlainError, type Problem } from '../model.js';
import type { Portion } from '../reading/corpus/portions.js';
import type { Analysed } from './analysed.js';
import type { Word } from './thread.js';

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
  import.meta.url.endsWith('.ts') ? '../../dist/src/indexing/thread.js' : 'thread.js',
  import.meta.url,
);

/** Reads portions, one at a time, in a thread of its own. */
export interface Reader {
  /** What was read of a portion. Rejects with a PlainError where no thread can be started, and only then. */
  read(portion: Portion): Promise<readonly (Analysed | Problem)[]>;
  /** Ends the thread at once. What it was reading resolves to what had been read of it. */
  close(): void;
}

/**
 * A reader whose thread is replaced where it dies. An article that takes longer than the limit, or more memory,
 * ends the thread and is a problem. What was read of the portion before it is kept; of lines, those after it are
 * read as well, of a file with many articles they are not.
 */
export function createReader(limits: ReadingLimits, program: URL): Reader {
  let thread: Thread | null = null;
  let closed = false;
  return {
    async read(portion) {
      const read: (Analysed | Problem)[] = [];
      for (let rest: Portion | null = portion; rest && !closed; ) {
        thread ??= start(limits, program);
        const before = read.length;
        const death = await readIn(thread, rest, limits, (one) => read.push(one));
        if (death === null || closed) break;
        thread = null;
        const done = read.length - before;
        read.push(problemOf(rest, done, death));
        rest = restOf(rest, done + 1);
      }
      return read;
    },
    close() {
      closed = true;
      void thread?.worker.terminate();
    },
  };
}

interface Thread {
  readonly worker: Worker;
  /** Whether its program runs. */
  ready: boolean;
}

function start({ megabytes }: ReadingLimits, program: URL): Thread {
  const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  // Without a listener an error that comes while nobody waits for the thread would end the process.
  worker.on('error', () => undefined);
  return { worker, ready: false };
}

/**
 * Has a thread read a portion. Resolves to `null` when it has, or else, when the thread has ended, to what it
 * died of. Rejects with a PlainError where its program does not even start.
 */
function readIn(
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

/** The problem with the article of a portion that comes after so many others. */
function problemOf({ file, lines }: Portion, done: number, death: string): Problem {
  if (lines) return { file: `${file}:${lines[done]?.number}`, reason: death };
  return { file, reason: done === 0 ? death : `${death}, from article ${done + 1} of the file on` };
}

/** The lines of a portion behind so many, or nothing where it has none. */
function restOf(portion: Portion, done: number): Portion | null {
  const lines = portion.lines?.slice(done) ?? [];
  return lines.length > 0 ? { ...portion, lines } : null;
}
