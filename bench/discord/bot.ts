import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Standin } from '../../tests/standin/standin.js';

/** In the shape of a real one. */
export const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.not-a-token-of-anyone-0123456789abcdef';

/** How long it may take to read its corpus, and to end, in milliseconds. */
const longestStart = 180_000;
const longestEnd = 10_000;

/** Starts the built bot in a process of its own, and waits until it answers. */
export async function startBot(standin: Standin, corpusDir: string): Promise<{ end(): Promise<void> }> {
  const { PATH = '', HOME = '' } = process.env;
  const settings = {
    DISCORD_TOKEN: token,
    DISCORD_API_URL: standin.apiUrl,
    CORPUS_DIR: corpusDir,
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
  await standin.ledger.find('the registration of the commands', isRegistered, longestStart).catch((error) => {
    kill();
    throw error;
  });
  return {
    async end() {
      await ended(child, kill);
      process.off('exit', kill);
    },
  };
}

async function ended(child: ChildProcess, kill: () => void): Promise<void> {
  const timer = setTimeout(kill, longestEnd);
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  await closed;
  clearTimeout(timer);
}
