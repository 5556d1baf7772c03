import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Problem } from '../model.js';
import type { PortionRead } from '../reading/corpus/gather.js';
import type { Portion } from '../reading/corpus/portions.js';
import type { Analysed } from './analysed.js';
import { inOrder } from './inOrder.js';
import { createReader, type Reader } from './reader.js';
import { type ReadingLimits, readingLimits, readingProgram } from './readingProcess.js';

type Portions = AsyncIterable<Portion | Problem>;
type Read = PortionRead<Analysed>;

/** Reads and analyses portions in this process, one after the other. In between others get their turn. */
export async function* readHere(portions: Portions): AsyncGenerator<Read> {
  // What it takes to read is loaded only where there is reading: those that read have it on their own.
  const { analysePortion } = await import('./analysed.js');
  for await (const portion of portions) {
    const read: (Analysed | Problem)[] = [];
    if ('reason' in portion) read.push(portion);
    else for await (const one of analysePortion(portion)) read.push(one);
    yield { file: portion.file, read };
    await setImmediate();
  }
}

/** More processes read no faster than one can index. */
const mostProcesses = 4;

/** As many processes as are worth having here. */
export const usualProcesses = (): number => Math.min(availableParallelism(), mostProcesses);

/** So many portions for each process are read, or wait to be read or to be taken in their turn. */
const underWay = 4;

/** Where portions are read. */
export interface Where {
  /** How many processes; 0 is this one. Default: this one for few and small files, else `usualProcesses`. */
  readonly processes?: number | undefined;
  readonly small: boolean;
  readonly limits?: ReadingLimits | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What reads portions there. */
export function readerOf({
  processes,
  small,
  limits = readingLimits,
  signal,
}: Where): (portions: Portions) => AsyncGenerator<Read> {
  const number = processes ?? (small ? 0 : usualProcesses());
  if (number === 0) return readHere;
  return (portions) => readInProcesses(portions, { number, limits, program: readingProgram, signal });
}

/** How processes read. */
export interface Processes {
  readonly number: number;
  readonly limits: ReadingLimits;
  readonly program: URL;
  /** Ends them at once. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads and analyses portions in processes; gives the same as `readHere`, in the same order, for any number of
 * them. Throws the signal's reason where that ends them, and a PlainError where none can be started.
 */
export async function* readInProcesses(
  portions: Portions,
  { number, limits, program, signal }: Processes,
): AsyncGenerator<Read> {
  const readers = Array.from({ length: number }, () => createReader(limits, program));
  const close = () => {
    for (const reader of readers) reader.close();
  };
  signal?.addEventListener('abort', close);
  try {
    // One that came before anybody listened is heard here.
    signal?.throwIfAborted();
    const whoeverIsFree = shared(readers);
    const read = async (portion: Portion | Problem): Promise<Read> => ({
      file: portion.file,
      read: 'reason' in portion ? [portion] : await whoeverIsFree((reader) => reader.read(portion)),
    });
    for await (const one of inOrder(portions, read, number * underWay)) {
      signal?.throwIfAborted();
      yield one;
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', close);
    close();
  }
}

/** Gives each portion of work to a reader that has none, as soon as there is one. */
function shared(readers: readonly Reader[]) {
  const free = [...readers];
  const waiting: ((reader: Reader) => void)[] = [];
  const next = () => new Promise<Reader>((resolve) => waiting.push(resolve));
  return async <T>(work: (reader: Reader) => Promise<T>): Promise<T> => {
    const reader = free.pop() ?? (await next());
    try {
      return await work(reader);
    } finally {
      const first = waiting.shift();
      if (first) first(reader);
      else free.push(reader);
    }
  };
}
