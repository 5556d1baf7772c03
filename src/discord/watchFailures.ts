import { DiscordAPIError, HTTPError } from 'discord.js';
import type { Told } from '../bot.js';

/** What it means for news when they could not be sent: the first rule that fits decides. */
const rules: readonly { readonly told: Told; fits(error: unknown): boolean }[] = [
  // The channel.
  { told: 'gone', fits: withCode(10_003) },
  // No access, no permission, no direct messages (from strangers), no channel for messages, a locked thread.
  { told: 'refused', fits: withCode(50_001, 50_013, 50_007, 50_278, 50_024, 160_005) },
  // Slow mode, and limits of a channel, a server or these requests.
  { told: 'later', fits: withCode(20_016, 20_028, 20_029, 40_062) },
  // Nothing is made by a request that Discord answers so, or that has never reached it. Where a gateway gives up waiting
  // (502, 504), the message may have been made behind it.
  { told: 'later', fits: (error) => [401, 429, 500, 503].includes(statusOf(error)) },
  { told: 'later', fits: hasNotArrived },
  // What it objects to it will object to again; and what broke off midway may be there.
  { told: 'told', fits: () => true },
];

/** What came of news that could not be sent. What may have been shown all the same counts as told. */
export const toldBy = (error: unknown): Told => rules.find(({ fits }) => fits(error))?.told ?? 'told';

function withCode(...codes: readonly number[]) {
  return (error: unknown): boolean => error instanceof DiscordAPIError && codes.includes(Number(error.code));
}

const statusOf = (error: unknown): number =>
  error instanceof DiscordAPIError || error instanceof HTTPError ? error.status : 0;

/** No connection was made. */
const notMade: readonly unknown[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

function hasNotArrived(error: unknown): boolean {
  return error instanceof Error && 'code' in error && notMade.includes(error.code);
}
