import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Standin } from '../../tests/standin/standin.js';
import { benchFolder } from '../peer.js';

/** In the shape of a real one. */
export const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.not-a-token-of-anyone-0123456789abcdef';

/** Where it keeps what it has read, for the next run. */
const keptIn = path.join(benchFolder, 'texts', 'kept');

/** How long it may take to read its corpus, and to end, in milliseconds. */
const longestStart = 300_000;
const longestEnd = 10_000;

/** A bot that runs. */
export interface RunningBot {
  /** Rejects when it ends before it is ended: nothing is to be awaited from it then. */
  readonly died: Promise<never>;
  end(): Promise<void>;
}

/** Starts the built bot in a process of its own, and waits until it answers. Rejects where it dies before. */
export async function startBot(standin: Standin, corpusDir: string): Promise<RunningBot> {
  const { PATH = '', HOME = '' } = process.env;
  const settings = {
    DISCORD_TOKEN: token,
    DISCORD_API_URL: standin.apiUrl,
    CORPUS_DIR: corpusDir,
    DATA_DIR: keptIn,
    LOG_LEVEL: 'warn',
  };
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    env: { PATH, HOME, DISCORD_GUILD_ID: '', ADMIN_USER_IDS: '', ...settings },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const isRegistered = ({ method, path }: { method: string; path: string }) =>
    method === 'PUT' && path.endsWith('/commands');
  let isEnding = false;
  const died = once(child, 'close').then(([code, signal]) => {
    if (!isEnding) throw new Error(`The bot has ended by itself, with ${signal ?? code}.`);
    return new Promise<never>(() => {});
  });
  // Whoever waits for nothing from it need not hear that it has died.
  died.catch(() => {});
  const registered = standin.ledger.find('the registration of the commands', isRegistered, longestStart);
  await Promise.race([registered, died]).catch((error) => {
    kill();
    throw error;
  });
  return {
    died,
    async end() {
      isEnding = true;
      await ended(child, kill);
      process.off('exit', kill);
    },
  };
}

async function ended(child: ChildProcess, kill: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(kill, longestEnd);
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  await closed;
  clearTimeout(timer);
}
