import type { Log } from '../log.js';
import type { Draw } from './picture.js';

export interface Pen {
  readonly draw: Draw;
  /** Makes ready what drawing needs; rejects where nothing can be drawn at all. */
  prepare(): Promise<void>;
}

/**
 * A way to draw that never rejects: where drawing fails there is no picture, and the first time the log says why.
 * Where not even the preparation succeeds nothing is drawn any more. That pictures are missing is one fact about
 * where the bot runs, and not a fault of every page.
 */
export function createDrawing({ draw, prepare }: Pen, log: Log): Draw {
  let isOff = false;
  let hasFailed = false;
  prepare().catch((error: unknown) => {
    isOff = true;
    log.warn({ err: error }, 'Pictures cannot be drawn here: timelines are sent without.');
  });
  return async (answer, page, signal) => {
    if (isOff) return null;
    try {
      return await draw(answer, page, signal);
    } catch (error) {
      if (!isOff && !hasFailed) {
        log.warn({ err: error }, 'A picture could not be drawn. If others cannot be, it is not said again.');
      }
      hasFailed = true;
      return null;
    }
  };
}
