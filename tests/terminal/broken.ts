import { pino } from 'pino';
import type { Bot } from '../../src/bot.js';
import { openCommunity } from '../../src/community/openCommunity.js';
import type { Log } from '../../src/log.js';

const fail = () => Promise.reject(new Error('a loose wire'));

/** A bot with a bug: it rejects whatever it is asked. */
export const brokenBot: Bot = { commands: [], community: openCommunity(), answer: fail, suggest: fail };

/** A line of a log, as far as tests look at it. */
export interface LogLine {
  readonly msg?: string;
  readonly code?: number;
  readonly err?: { readonly message: string };
}

/** A log, and the lines that it was given, of this level and above. */
export function keptLog(level = 'error'): { log: Log; lines: LogLine[] } {
  const lines: LogLine[] = [];
  return { log: pino({ level }, { write: (line) => lines.push(JSON.parse(line)) }), lines };
}
