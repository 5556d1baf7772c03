import { createBot, type OpenBot } from '../bot.js';
import type { Log } from '../log.js';
import { withProgress } from './showProgress.js';

/** The bot on a corpus, which has to be closed. Where reading that takes long, standard error shows how far it has come. */
export const openBot = (corpusDir: string, log: Log, dataDir?: string): Promise<OpenBot> =>
  withProgress(process.stderr, (onProgress) => createBot({ corpusDir, dataDir, log, onProgress }));
