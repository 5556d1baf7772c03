import { execFile } from 'node:child_process';
import path from 'node:path';

/** What came of a measurement in a process of its own: figures, or why there are none. */
export type Outcome<T> = T | Failed;

export interface Failed {
  readonly failed: string;
}

const program = path.join(import.meta.dirname, 'cell.js');

/** Runs a program of the benchmark for so many seconds at most and reads the JSON that it prints. Never rejects. */
export function inChild<T>(args: readonly string[], seconds: number, file = program): Promise<Outcome<T>> {
  const flags = ['--expose-gc', '--max-old-space-size=4096'];
  const options = { timeout: seconds * 1000, killSignal: 'SIGKILL', maxBuffer: 2 ** 24 } as const;
  return new Promise((resolve) => {
    execFile(process.execPath, [...flags, file, ...args], options, (error, printed, complaint) => {
      if (!error) resolve(read<T>(printed));
      else resolve({ failed: error.killed ? `over ${seconds} s` : reasonIn(complaint, error) });
    });
  });
}

function read<T>(printed: string): Outcome<T> {
  try {
    return JSON.parse(printed) as T;
  } catch {
    return { failed: 'printed no figures' };
  }
}

/** The line of a stack trace that says what went wrong. */
function reasonIn(complaint: string, error: Error): string {
  const lines = complaint.split('\n').map((line) => line.trim());
  return lines.find((line) => /(?:Error|FATAL ERROR): /.test(line)) ?? lines[0] ?? error.message;
}
