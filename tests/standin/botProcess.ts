import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

/** The built bot, running as it does for whoever installs it. */
export interface BotProcess {
  /** Everything on standard error so far: the log, and sentences for people. */
  stderr(): string;
  signal(signal: NodeJS.Signals): void;
  /** Waits for the end; kills a bot that does not end, and then rejects. */
  ended(): Promise<Ended>;
}

const longestRun = 10_000;

/** Runs a command from the project's root, in an environment with these variables alone beside PATH. */
export function run(command: string, args: readonly string[], variables: Record<string, string>): BotProcess {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, DISCORD_TOKEN: '', ...variables };
  const child: ChildProcess = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const exit = once(child, 'close');
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return {
    stderr: () => stderr,
    signal: (signal) => void child.kill(signal),
    async ended() {
      const timer = setTimeout(() => child.kill('SIGKILL'), longestRun);
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
