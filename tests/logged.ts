import { Writable } from 'node:stream';
import { pino } from 'pino';
import type { Log } from '../src/log.js';

/** A log, and what it has, a line each. */
export function logged(level = 'info'): { readonly log: Log; readonly lines: string[] } {
  const lines: string[] = [];
  const write = (line: Buffer, _: string, done: () => void) => {
    lines.push(String(line));
    done();
  };
  return { log: pino({ level }, new Writable({ write })), lines };
}
