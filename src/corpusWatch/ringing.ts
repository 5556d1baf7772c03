import type { Log } from '../log.js';
import type { Bell } from './bell.js';
import { listenTo } from './stirrings.js';

/** How it is known that a corpus may have changed: the system tells, or it is looked at now and then. */
export type Watching = 'events' | 'polling';

/** What is watched, and until when. */
export interface Watched {
  readonly corpus: string;
  readonly watching: Watching;
  readonly log: Log;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/**
 * Rings whenever a corpus may have changed. Where the system does not tell that, or no more, it is logged with what
 * to do, and rung every `poll` milliseconds instead.
 */
export async function ringAtChanges(
  { corpus, watching, log, signal }: Watched,
  { ring }: Bell,
  poll: number,
): Promise<void> {
  signal.addEventListener('abort', ring);
  if (watching === 'polling') return ringOften(ring, poll, signal);
  let failures = 0;
  const failed = (error: NodeJS.ErrnoException) => {
    if (failures++ > 0 || signal.aborted) return;
    log.warn(
      { code: error.code },
      `the system does not tell what changes in the corpus; ${remedyFor(error)}`,
    );
    ringOften(ring, poll, signal);
  };
  await listenTo(corpus, { stirred: ring, failed }, signal).catch(failed);
}

function ringOften(ring: () => void, poll: number, signal: AbortSignal): void {
  const timer = setInterval(ring, poll);
  signal.addEventListener('abort', () => clearInterval(timer));
}

const remedyFor = ({ code = '' }: NodeJS.ErrnoException): string =>
  `it is looked at now and then instead. ${remedies[code] ?? 'WATCH_CORPUS=poll does so from the start.'}`;

/** What to do about a system that gives out no more watches. */
const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'Raise fs.inotify.max_user_watches, or set WATCH_CORPUS=poll.',
  EMFILE: 'Raise fs.inotify.max_user_instances or the number of open files, or set WATCH_CORPUS=poll.',
};
