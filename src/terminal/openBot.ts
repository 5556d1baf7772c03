import { createBot, type OpenBot } from '../bot.js';
import type { Log } from '../log.js';
import { withProgress } from './showProgress.js';

/** Where coverage is read, and where it is kept. */
export interface Where {
  /** A folder of articles, or a JSONL file of articles. */
  readonly corpusDir: string;
  /** The folder in which what was read is kept for the next start. */
  readonly dataDir: string;
}

/** The bot on a corpus. Where reading that takes long, standard error shows how far it has come. */
export const openBot = (where: Where, log: Log): Promise<OpenBot> =>
  withProgress(process.stderr, (onProgress) => createBot({ ...where, log, onProgress }));
