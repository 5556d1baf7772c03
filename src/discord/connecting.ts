import { setTimeout } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import { PlainError } from '../model.js';
import { explainDisconnect } from './refusals.js';

/** How long Discord may take to let the bot in, in milliseconds. */
const longestEntrance = 60_000;

/** How long disconnecting may take, in milliseconds. */
const longestExit = 2_000;

/**
 * Resolves to the application's id as soon as the client is ready. discord.js itself would try for ever; this
 * rejects with a PlainError after so many milliseconds.
 */
export async function connect(client: Client, token: string, within = longestEntrance): Promise<string> {
  const ready = new Promise<string>((resolve) => {
    client.once(Events.ClientReady, ({ application }) => resolve(application.id));
  });
  const entered = client.login(token).then(() => ready);
  const applicationId = await Promise.race([entered, setTimeout(within, undefined)]);
  if (applicationId === undefined) throw notLetIn(client, within);
  return applicationId;
}

/**
 * Disconnects, and waits for it at most two seconds: where the client is about to connect, discord.js would
 * never come to an end.
 */
export async function disconnect(client: Client): Promise<void> {
  await Promise.race([client.destroy(), setTimeout(longestExit)]);
}

/** Rejects with a PlainError when Discord ends the connection for good; never resolves. */
export function endOf(client: Client): Promise<never> {
  const ended = new Promise<never>((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      reject(explainDisconnect(code));
    });
  });
  // Whoever waits for it sees the rejection; here it only must not count as unhandled.
  ended.catch(() => undefined);
  return ended;
}

/** Once the gateway's address is known, the API has answered. */
function notLetIn({ ws, rest }: Client, within: number): PlainError {
  const door = ws.gateway === null ? `Discord at ${rest.options.api}` : `Discord's gateway at ${ws.gateway}`;
  return new PlainError(
    `${door} has not let the bot in within ${within / 1_000} seconds. Check the network and DISCORD_API_URL.`,
  );
}
