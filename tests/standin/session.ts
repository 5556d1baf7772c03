import { expect } from 'vitest';
import { type BotProcess, runBot } from './botProcess.js';
import type { Recorded } from './ledger.js';
import { type Newsroom, openNewsroom } from './newsroom.js';
import { type Standin, startStandin } from './standin.js';

/** Made up, in the shape of a real one. */
export const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.not-a-token-of-anyone-0123456789abcdef';

/** A stand-in, a newsroom, and a bot that has connected and registered its commands. */
export interface Session {
  readonly standin: Standin;
  readonly newsroom: Newsroom;
  bot: BotProcess;
  /** Starts the bot once more, after it has ended. */
  restart(): Promise<void>;
  /** Ends everything. Fails where the bot did what a real Discord would refuse, or logged a secret. */
  close(): Promise<void>;
}

/** The environment in which a bot finds the stand-in and the newsroom. */
export function environmentOf(standin: Standin, newsroom: Newsroom): Record<string, string> {
  return {
    DATA_DIR: newsroom.dataDir,
    DISCORD_TOKEN: token,
    DISCORD_API_URL: standin.apiUrl,
    CORPUS_DIR: newsroom.folder,
    LOG_LEVEL: 'trace',
  };
}

export async function openSession(variables: Record<string, string> = {}): Promise<Session> {
  const standin = await startStandin(token);
  const newsroom = await openNewsroom();
  const start = () => runBot({ ...environmentOf(standin, newsroom), ...variables });
  const session: Session = {
    standin,
    newsroom,
    bot: start(),
    async restart() {
      const before = standin.ledger.requests.length;
      session.bot = start();
      await registered(standin, before);
    },
    async close() {
      session.bot.signal('SIGTERM');
      const { stderr } = await session.bot.ended();
      await Promise.all([standin.close(), newsroom.close()]);
      expect(standin.complaints).toEqual([]);
      for (const secret of [token, ...standin.interactionTokens]) expect(stderr).not.toContain(secret);
    },
  };
  await registered(standin, 0).catch((error: unknown) => {
    session.bot.signal('SIGKILL');
    throw new Error(`${String(error)}\n${session.bot.stderr()}`);
  });
  return session;
}

/** How long a bot may take to read its corpus and connect, in milliseconds, on a machine with other work. */
const longestStart = 60_000;

/** Waits until the bot has put its commands and emptied the server that it is asked about last. */
async function registered({ ledger }: Standin, after: number): Promise<void> {
  const isLast = (request: Recorded) =>
    ledger.requests.indexOf(request) >= after &&
    request.method === 'PUT' &&
    /guilds\/300000000000000003\/commands$/.test(request.path);
  await ledger.find('the registration of the commands', isLast, longestStart);
}
