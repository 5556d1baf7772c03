import { type Logger, pino } from 'pino';

export type Log = Logger;

/** Logs as JSON lines on standard error. The secret is taken out of every line, wherever it stands. */
export function createLog(level: string, secret?: string): Log {
  const write = (line: string) => {
    process.stderr.write(secret ? line.replaceAll(secret, '[secret]') : line);
  };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, { write });
}
