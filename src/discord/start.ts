import type { Bot } from '../bot.js';
import type { Config } from '../config.js';
import type { Log } from '../log.js';
import { createClient, listen } from './client.js';
import { connect, disconnect, endOf } from './connecting.js';
import { createDuty } from './duty.js';
import type { Draw } from './picture.js';
import { explainRefusal } from './refusals.js';
import { register } from './registration.js';
import { type Newsroom, tellNews } from './watches.js';

export interface Settings {
  readonly bot: Bot;
  readonly config: Config;
  readonly token: string;
  readonly log: Log;
  /** Where there are news of what is watched; without it none are told. */
  readonly newsroom?: Newsroom | undefined;
  /** Draws the pictures of pages; without it there are none. */
  readonly draw?: Draw | undefined;
  /** A clock in milliseconds. Default: that of the process. */
  readonly now?: () => number;
}

export interface Connection {
  /** Takes no new request, lets running ones finish for at most ten seconds, and disconnects. */
  close(): Promise<void>;
  /**
   * Rejects with a PlainError when Discord ends the connection for good, or does not let the commands be
   * registered; never resolves.
   */
  readonly failed: Promise<never>;
}

const patience = 10_000;

/**
 * Connects to Discord and answers; the commands are registered meanwhile. Resolves as soon as it is connected.
 * Rejects with a PlainError where Discord cannot be reached within a minute, or rejects the token.
 */
export async function startDiscord(settings: Settings): Promise<Connection> {
  const { bot, newsroom, config, token, log, draw, now } = settings;
  const { apiUrl, adminUserIds, guildId } = config;
  const client = createClient(apiUrl);
  const duty = createDuty();
  const ended = endOf(client);
  listen(client, { bot, log, adminUserIds, draw, now }, duty);
  try {
    const applicationId = await Promise.race([connect(client, token), ended]);
    log.info({ application: applicationId }, 'connected');
    if (newsroom) tellNews(client, newsroom, log, duty);
    const registered = register({ rest: client.rest, applicationId, commands: bot.commands, guildId, log });
    return {
      failed: firstFailure([registered, ended], apiUrl),
      async close() {
        await duty.end(patience);
        await disconnect(client);
      },
    };
  } catch (error) {
    await disconnect(client);
    throw explainRefusal(error, apiUrl);
  }
}

/** Rejects when one of the promises does, in words where there are any, and never resolves. */
function firstFailure(promises: readonly Promise<unknown>[], apiUrl: string | undefined): Promise<never> {
  const failed = new Promise<never>((_, reject) => {
    for (const promise of promises) promise.catch((error: unknown) => reject(explainRefusal(error, apiUrl)));
  });
  // Whoever waits for it sees the rejection; one after the end must not count as unhandled.
  failed.catch(() => undefined);
  return failed;
}
