import { pino } from 'pino';
import type { Bot } from '../../src/bot.js';
import type { Log } from '../../src/log.js';

const fail = () => Promise.reject(new Error('a loose wire'));

/** A bot with a bug: it rejects whatever it is asked. */
export const brokenBot: Bot = { commands: [], answer: fail, suggest: fail };

/** A log, and the lines that it was given. */
export function keptLog(): { log: Log; lines: { err?: { message: string } }[] } {
  const lines: { err?: { message: string } }[] = [];
  return { log: pino({ level: 'error' }, { write: (line) => lines.push(JSON.parse(line)) }), lines };
}
