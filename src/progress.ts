import { say } from './languages/say.js';

/** How far the reading or the indexing of a corpus has come. */
export interface Progress {
  readonly stage: 'reading' | 'comparing' | 'indexing' | 'gathering';
  /** Files where it reads, a part of one included; articles in the other stages. */
  readonly done: number;
  readonly total: number;
  /** How many articles have been read so far. */
  readonly articles: number;
  /** Which share of the files, from 0 to 1, is as it was before and needs no reading. Default: none. */
  readonly kept?: number;
}

/** "Reading: 3,200 of 10,000 files, 3,150 articles". */
export function describeProgress({ stage, done, total, articles }: Progress): string {
  if (stage !== 'reading') return say(`progress.${stage}`, { done: Math.floor(done), total });
  if (total === 1) return say('progress.readingOneFile', { articles });
  return say('progress.readingFiles', { done: Math.floor(done), total, articles });
}

/**
 * Lets what happens often through to `show` at most once in so many milliseconds, and not before as many have
 * passed: nobody needs to be told of what is done in a moment.
 */
export function nowAndThen<T>(milliseconds: number, show: (latest: T) => void): (latest: T) => void {
  let next = performance.now() + milliseconds;
  return (latest) => {
    const now = performance.now();
    if (now < next) return;
    next = now + milliseconds;
    show(latest);
  };
}

/** The same, but for what begins or ends a stage: that is always let through, and the first of all. */
export function sparingly(
  milliseconds: number,
  show: (latest: Progress) => void,
): (latest: Progress) => void {
  const showNowAndThen = nowAndThen(milliseconds, show);
  let before: Progress | undefined;
  return (latest) => {
    const hasEnded = latest.done === latest.total && before?.done !== latest.done;
    const isMark = latest.stage !== before?.stage || hasEnded;
    before = latest;
    if (isMark) show(latest);
    else showNowAndThen(latest);
  };
}
