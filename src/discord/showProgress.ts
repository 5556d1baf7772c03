import type { Log } from '../log.js';
import { describeProgress, nowAndThen, type Progress } from '../progress.js';
import { logFailure } from './failures.js';
import { type MessageBody, renderNotice } from './render.js';

/** Milliseconds between two edits of a reply: Discord bears more, a reader needs no more. */
const editEvery = 3_000;

/** A reply that is edited while the corpus is read. */
export interface ProgressReply {
  show(progress: Progress): void;
  /** Shows no more; resolves when the last edit has gone through, so that none comes after the answer. */
  end(): Promise<void>;
}

/**
 * Shows progress by editing a reply, now and then. The first edit that fails is logged and is the last: what is
 * being done goes on without, also after the 15 minutes for which Discord takes edits.
 */
export function showProgress(
  log: Log,
  edit: (body: MessageBody) => Promise<unknown>,
  every = editEvery,
): ProgressReply {
  let over = false;
  let underWay: Promise<void> | null = null;
  const send = async (progress: Progress) => {
    try {
      await edit(renderNotice(`${describeProgress(progress)}…`));
    } catch (error) {
      over = true;
      logFailure(log, error);
    }
    underWay = null;
  };
  return {
    show: nowAndThen(every, (progress: Progress) => {
      if (!over) underWay ??= send(progress);
    }),
    async end() {
      over = true;
      await underWay;
    },
  };
}
