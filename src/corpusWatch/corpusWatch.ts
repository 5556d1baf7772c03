import { setTimeout } from 'node:timers/promises';
import { PlainError } from '../model.js';
import { createBell } from './bell.js';
import { lookAt } from './look.js';
import { ringAtChanges, type Watched } from './ringing.js';

/** Milliseconds. */
export interface Pace {
  /** Nothing may change for so long before what has changed is read. */
  readonly quiet: number;
  /** After so long it is read even where it never rests. */
  readonly longestUnrest: number;
  /** Between two looks where the system does not tell. */
  readonly poll: number;
}

const usualPace: Pace = { quiet: 2_000, longestUnrest: 600_000, poll: 10_000 };

/** What reads a corpus. */
export interface Reader {
  reindex(): Promise<unknown>;
  /** Resolves as soon as nobody is having the corpus read. */
  idle(): Promise<void>;
}

/** Has a corpus read again each time that it has changed since it was opened, one time after the other. */
export type Start = (reader: Reader) => void;

/**
 * Watches a corpus until the signal. To be opened before the corpus is read for the first time, so that nothing which
 * changes meanwhile is missed. What fails, in reading or in watching, is logged with what to do, and it goes on.
 */
export async function openCorpusWatch(watched: Watched, pace: Pace = usualPace): Promise<Start> {
  const { corpus, watching, log, signal } = watched;
  const first = await lookAt(corpus);
  const bell = createBell();
  await ringAtChanges(watched, bell, pace.poll);

  async function keepReading(reader: Reader): Promise<void> {
    for (let read: string | null = first; ; ) {
      await bell.heard();
      const now = await atRest(watched, pace);
      if (now === read) continue;
      await reader.idle();
      signal.throwIfAborted();
      const isRead = await readAgain(reader, watched);
      read = isRead || now === (await lookAt(corpus)) ? now : null;
      // What has changed while reading failed may have been what it failed for.
      if (read === null) bell.ring();
    }
  }

  return (reader) => {
    log.info({ watching }, 'the corpus is watched');
    bell.ring();
    keepReading(reader).catch((error: unknown) => {
      if (!signal.aborted) log.error({ err: error }, 'a bug: the corpus is watched no more');
    });
  };
}

/** What lies in a corpus as soon as nothing changes in it any more. Rejects where that is not to be waited for. */
async function atRest({ corpus, signal }: Watched, { quiet, longestUnrest }: Pace): Promise<string> {
  const patience = performance.now() + longestUnrest;
  for (let before = await lookAt(corpus); ; ) {
    await setTimeout(quiet, undefined, { signal });
    const now = await lookAt(corpus);
    if (now === before || performance.now() > patience) return now;
    before = now;
  }
}

const stays = 'the corpus could not be read again; what was read before answers, until the next change';

/** Whether it could be read. That it could not is logged, unless it was ended. */
async function readAgain(reader: Reader, { log, signal }: Watched): Promise<boolean> {
  log.info('the corpus has changed, and is read again');
  try {
    await reader.reindex();
    return true;
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof PlainError) log.warn(`${stays}: ${error.message}`);
    else log.error({ err: error }, stays);
    return false;
  }
}
