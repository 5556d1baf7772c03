import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from '../built.js';

export interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

/** The built bot, running as it does for whoever installs it. */
export interface BotProcess {
  /** Everything on standard error so far: the log, and sentences for people. */
  stderr(): string;
  signal(signal: NodeJS.Signals): void;
  /** Sends a signal to the process and to all that it has started, as a terminal does. */
  signalAll(signal: NodeJS.Signals): void;
  /** Waits for the end; kills a bot that does not end, and then rejects. */
  ended(): Promise<Ended>;
}

const longestRun = 15_000;

/** Blank where a test does not say, so that a developer's own .env has no part in it. */
const blank = {
  DISCORD_TOKEN: '',
  DISCORD_GUILD_ID: '',
  DISCORD_API_URL: '',
  ADMIN_USER_IDS: '',
  CORPUS_DIR: '',
  LOG_LEVEL: '',
};

const running = new Set<ChildProcess>();
process.once('exit', killAll);

/** Kills what a failed test has left running, by its own process group: `npm` may have started the bot. */
export function killAll(): void {
  for (const { pid } of running) {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  }
  running.clear();
}

/** Runs a command from the project's root, in an environment with these variables alone beside PATH. */
export function run(command: string, args: readonly string[], variables: Record<string, string>): BotProcess {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, ...blank, ...variables };
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  running.add(child);
  const exit = once(child, 'close').then(() => running.delete(child));
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return {
    stderr: () => stderr,
    signal: (signal) => void child.kill(signal),
    signalAll(signal) {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    },
    async ended() {
      const timer = setTimeout(killAll, longestRun);
      await exit;
      clearTimeout(timer);
      if (child.signalCode === 'SIGKILL') throw new Error(`the bot did not end; it said:\n${stderr}`);
      return { code: child.exitCode, stderr };
    },
  };
}

/** The bot itself, with what stands after `node dist/src/main.js`. */
export function runBot(variables: Record<string, string>, ...args: readonly string[]): BotProcess {
  return run(process.execPath, ['dist/src/main.js', ...args], variables);
}
