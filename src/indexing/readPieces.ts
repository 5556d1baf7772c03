import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Problem } from '../model.js';
import type { PieceRead } from '../reading/corpus/gather.js';
import type { Piece } from '../reading/corpus/pieces.js';
import type { Analysed } from './analysed.js';
import { inOrder } from './inOrder.js';
import { createReader, type Reader, type ReadingLimits } from './reader.js';

type Pieces = AsyncIterable<Piece | Problem>;
type Read = PieceRead<Analysed>;

/** Reads and analyses pieces in this thread, one after the other. In between others get their turn. */
export async function* readHere(pieces: Pieces): AsyncGenerator<Read> {
  // What it takes to read is loaded only where there is reading: threads have it on their own.
  const { analysePiece } = await import('./analysed.js');
  for await (const piece of pieces) {
    const read: (Analysed | Problem)[] = [];
    if ('reason' in piece) read.push(piece);
    else for await (const one of analysePiece(piece)) read.push(one);
    yield { file: piece.file, read };
    await setImmediate();
  }
}

/** More threads read no faster than one can index. */
const mostThreads = 4;

/** As many threads as are worth having here. */
export const usualThreads = (): number => Math.min(availableParallelism(), mostThreads);

/** So many pieces for each thread are read, or wait to be read or to be taken in their turn. */
const underWay = 4;

/** How threads read. */
export interface Threads {
  readonly number: number;
  readonly limits: ReadingLimits;
  readonly program: URL;
  /** Ends them at once. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads and analyses pieces in threads; gives the same as `readHere`, in the same order, for any number of
 * threads. Throws the signal's reason where that ends them, and a PlainError where none can be started.
 */
export async function* readInThreads(
  pieces: Pieces,
  { number, limits, program, signal }: Threads,
): AsyncGenerator<Read> {
  const readers = Array.from({ length: number }, () => createReader(limits, program));
  const close = () => {
    for (const reader of readers) reader.close();
  };
  signal?.addEventListener('abort', close);
  try {
    const whoeverIsFree = shared(readers);
    const read = async (piece: Piece | Problem): Promise<Read> => ({
      file: piece.file,
      read: 'reason' in piece ? [piece] : await whoeverIsFree((reader) => reader.read(piece)),
    });
    for await (const one of inOrder(pieces, read, number * underWay)) {
      signal?.throwIfAborted();
      yield one;
    }
  } finally {
    signal?.removeEventListener('abort', close);
    close();
  }
}

/** Gives each piece of work to a reader that has none, as soon as there is one. */
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
