import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { PlainError, type Problem } from '../model.js';
import type { Portion } from '../reading/corpus/portions.js';
import type { Analysed } from './analysed.js';
import type { Word } from './processProgram.js';

/** What the reading of one article may take before it is given up. */
export interface ReadingLimits {
  readonly seconds: number;
  /** Of memory, in one process. */
  readonly megabytes: number;
}

export const readingLimits: ReadingLimits = { seconds: 60, megabytes: 1024 };

/** What a reading process runs. Where this file is run as TypeScript, in tests, it is what was built of it. */
export const readingProgram = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/src/indexing/processProgram.js' : 'processProgram.js',
  import.meta.url,
);

/**
 * A process that reads. A thread would be lighter, but one that runs out of memory may take the whole bot with
 * it, and one in the middle of a long call of the engine cannot be ended.
 */
export interface ReadingProcess {
  readonly child: ChildProcess;
  /** Whether its program has begun to run. */
  ready: boolean;
  /** Whether it has ended, or is about to. */
  ended: boolean;
  /** Resolves to what it died of, once all that it said has been heard. */
  readonly death: Promise<string>;
}

/** Starts a process; whether that succeeds shows when it is to read. It is given nothing of the environment. */
export function startProcess({ megabytes }: ReadingLimits, program: URL): ReadingProcess {
  const child = fork(program, {
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: {},
  });
  // An error that nobody listens for would end the bot. What ends the child is told by its end.
  child.on('error', () => undefined);
  const reading: ReadingProcess = { child, ready: false, ended: false, death: deathOf(child) };
  void reading.death.then(() => {
    reading.ended = true;
  });
  return reading;
}

/** How much is kept of what a process complains of before it dies, in code units. */
const longestComplaint = 8_000;

async function deathOf(child: ChildProcess): Promise<string> {
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (words: string) => {
    complaint = (complaint + words).slice(-longestComplaint);
  });
  try {
    await Promise.all([once(child, 'close'), once(child, 'disconnect')]);
  } catch (error) {
    return faultOf(String(error));
  }
  return isOutOfMemory(child, complaint) ? 'needs too much memory to read' : faultOf(complaint);
}

/** The engine aborts where its heap is full; the system kills what takes more than there is. */
const isOutOfMemory = ({ signalCode, exitCode }: ChildProcess, complaint: string): boolean =>
  signalCode === 'SIGABRT' || signalCode === 'SIGKILL' || exitCode === 134 || /heap limit/i.test(complaint);

const faultOf = (complaint: string): string =>
  `could not be read, by a fault of ours: ${/Error(?: \[\w+\])?: (.+)/.exec(complaint)?.[1] ?? 'its reading ended'}`;

/**
 * Has a process read a portion. Resolves to `null` when it has, or else, when the process has ended, to what it
 * died of. Rejects with a PlainError where its program does not even start.
 */
export async function readIn(
  reading: ReadingProcess,
  portion: Portion,
  { seconds }: ReadingLimits,
  take: (one: Analysed | Problem) => void,
): Promise<string | null> {
  const { child } = reading;
  let tooLong = false;
  const timer = setTimeout(() => {
    tooLong = true;
    end(reading);
  }, seconds * 1000);
  let hear: (word: Word) => void = () => undefined;
  const done = new Promise<null>((resolve) => {
    hear = (word) => {
      timer.refresh();
      reading.ready = true;
      if (word === 'done') resolve(null);
      else if (word !== 'ready') take(word);
    };
  });
  child.on('message', hear);
  // Where it has ended already, that is what it died of.
  child.send(portion, () => undefined);
  try {
    const death = await Promise.race([done, reading.death]);
    if (death !== null && !reading.ready && !tooLong)
      throw new PlainError(`The corpus ${death}. Run npm run build, and try again.`);
    return tooLong && death !== null ? `took longer than ${seconds} seconds to read` : death;
  } finally {
    clearTimeout(timer);
    child.off('message', hear);
  }
}

/** Ends a process at once, whatever it is doing. */
export function end(reading: ReadingProcess): void {
  reading.ended = true;
  reading.child.kill('SIGKILL');
}
