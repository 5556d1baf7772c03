import type { Problem } from '../model.js';
import type { Portion } from '../reading/corpus/portions.js';
import type { Analysed } from './analysed.js';
import { type ReadingLimits, readIn, startThread, type Thread } from './thread.js';

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
        if (!thread || thread.ended) thread = startThread(limits, program);
        const before = read.length;
        const death = await readIn(thread, rest, limits, (one) => read.push(one));
        if (death === null || closed) break;
        const done = read.length - before;
        read.push(...problemOf(rest, done, death));
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

/** The problem with the article of a portion that comes after so many others; none behind the last line. */
function problemOf({ file, lines }: Portion, done: number, death: string): Problem[] {
  if (!lines)
    return [{ file, reason: done === 0 ? death : `${death}, from article ${done + 1} of the file on` }];
  const line = lines[done];
  return line ? [{ file: `${file}:${line.number}`, reason: death }] : [];
}

/** The lines of a portion behind so many, or nothing where it has none. */
function restOf(portion: Portion, done: number): Portion | null {
  const lines = portion.lines?.slice(done) ?? [];
  return lines.length > 0 ? { ...portion, lines } : null;
}
