import { type Client, Events } from 'discord.js';
import type { Bot } from '../bot.js';
import type { Config } from '../config.js';
import type { Log } from '../log.js';
import { createClient, listen } from './client.js';
import { createDuty } from './duty.js';
import { explainDisconnect, explainRefusal } from './failures.js';
import { register } from './registration.js';

export interface Settings {
  readonly bot: Bot;
  readonly config: Config;
  readonly token: string;
  readonly log: Log;
}

export interface Connection {
  /** Takes no new request, lets running ones finish for at most ten seconds, and disconnects. */
  close(): Promise<void>;
  /** Rejects with a PlainError when Discord ends the connection for good; never resolves. */
  readonly lost: Promise<never>;
}

const patience = 10_000;

/**
 * Connects to Discord, answers, and registers the commands. Rejects with a PlainError where Discord cannot be
 * reached, rejects the token, or does not let the commands be registered.
 */
export async function startDiscord({ bot, config, token, log }: Settings): Promise<Connection> {
  const client = createClient(config.apiUrl);
  const duty = createDuty();
  const lost = endOf(client);
  listen(client, { bot, log, adminUserIds: config.adminUserIds }, duty);
  try {
    const applicationId = await Promise.race([connect(client, token), lost]);
    log.info({ application: applicationId }, 'connected');
    const { commands } = bot;
    await register({ rest: client.rest, applicationId, commands, guildId: config.guildId, log });
  } catch (error) {
    await client.destroy();
    throw explainRefusal(error, config.apiUrl);
  }
  return {
    lost,
    async close() {
      await duty.end(patience);
      await client.destroy();
    },
  };
}

/** Resolves to the application's id as soon as the client is ready. */
async function connect(client: Client, token: string): Promise<string> {
  const ready = new Promise<string>((resolve) => {
    client.once(Events.ClientReady, ({ application }) => resolve(application.id));
  });
  await client.login(token);
  return ready;
}

function endOf(client: Client): Promise<never> {
  const lost = new Promise<never>((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      reject(explainDisconnect(code));
    });
  });
  // Whoever waits for it sees the rejection; here it only must not count as unhandled.
  lost.catch(() => undefined);
  return lost;
}
