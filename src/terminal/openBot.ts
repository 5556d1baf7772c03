import { type Bot, createBot } from '../bot.js';
import type { Log } from '../log.js';
import { withProgress } from './showProgress.js';

/** The bot on a corpus. Where reading that takes long, standard error shows how far it has come. */
export const openBot = (corpusDir: string, log: Log): Promise<Bot> =>
  withProgress(process.stderr, (onProgress) => createBot({ corpusDir, log, onProgress }));
