import { spawn } from 'node:child_process';
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
  /** Kills it and all that it has started, if it still runs. */
  kill(): void;
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
  WATCH_CORPUS: '',
  LOG_LEVEL: '',
};

/** What kills each process that runs. A test run that is broken off leaves none behind. */
const running = new Set<() => void>();
process.once('exit', () => {
  for (const kill of running) kill();
});

/** Runs a command from the project's root, in an environment with these variables alone beside PATH. */
export function run(command: string, args: readonly string[], variables: Record<string, string>): BotProcess {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, ...blank, ...variables };
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  // By its process group: `npm` may have started the bot.
  const signalAll = (signal: NodeJS.Signals) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // It has just ended by itself.
    }
  };
  const kill = () => {
    if (running.delete(kill)) signalAll('SIGKILL');
  };
  running.add(kill);
  const exit = once(child, 'close').then(() => running.delete(kill));
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return {
    stderr: () => stderr,
    signal: (signal) => void child.kill(signal),
    signalAll,
    kill,
    async ended() {
      const timer = setTimeout(kill, longestRun);
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
