import type { Problem } from '../model.js';
import type { Portion } from '../reading/corpus/portions.js';
import type { Analysed } from './analysed.js';
import { end, type ReadingLimits, type ReadingProcess, readIn, startProcess } from './readingProcess.js';

/** Reads portions, one at a time, in a process of its own. */
export interface Reader {
  /** What was read of a portion. Rejects with a PlainError where no process can be started, and only then. */
  read(portion: Portion): Promise<readonly (Analysed | Problem)[]>;
  /** Ends the process at once. What it was reading resolves to what had been read of it. */
  close(): void;
}

/**
 * A reader whose process is replaced where it dies. An article that takes longer than the limit, or more memory,
 * ends the process and is a problem. What was read of the portion before it is kept; of lines, those after it are
 * read as well, of a file with many articles they are not.
 */
export function createReader(limits: ReadingLimits, program: URL): Reader {
  let reading: ReadingProcess | null = null;
  let closed = false;
  return {
    async read(portion) {
      const read: (Analysed | Problem)[] = [];
      for (let rest: Portion | null = portion; rest && !closed; ) {
        if (!reading || reading.ended) reading = startProcess(limits, program);
        const before = read.length;
        const death = await readIn(reading, rest, limits, (one) => read.push(one));
        if (death === null || closed) break;
        const done = read.length - before;
        read.push(...problemOf(rest, done, death));
        rest = restOf(rest, done + 1);
      }
      return read;
    },
    close() {
      closed = true;
      if (reading) end(reading);
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
