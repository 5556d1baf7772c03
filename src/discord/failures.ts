import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import type { Log } from '../log.js';

/** What Discord may answer without anything being wrong with the bot. */
const expected: Readonly<Record<string, string>> = {
  10003: 'The channel is gone.',
  10008: 'The message is gone.',
  10015: 'The answer came after the 15 minutes that Discord waits for one.',
  10062: 'The interaction was answered too late.',
  40005: 'The file is larger than Discord takes here.',
  40060: 'The interaction had been acknowledged already, perhaps by a second bot with this token.',
  50001: 'The bot has no access to this channel.',
  50007: 'This user takes no direct messages from the bot.',
  50013: 'The bot lacks a permission in this channel.',
  20016: 'The channel is in slow mode.',
  20028: 'The channel takes no more messages for now.',
  20029: 'The server takes no more messages for now.',
  40062: 'Discord takes no more of these requests for now.',
  50024: 'This kind of channel takes no messages.',
  50027: 'The answer came after the 15 minutes that Discord waits for one.',
  50083: 'The thread is archived.',
  50278: 'This user takes no direct messages from the bot, with which they share no server any more.',
  160002: 'The bot lacks the permission Read Message History, which a reply takes.',
  160005: 'The thread is locked.',
  200000: 'The automatic moderation of the server takes the answer for something else.',
  240000: 'Discord takes an address in the answer for harmful.',
};

/** Whether an error is one that Discord may give to a bot that does everything right. */
export function isExpected(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && String(error.code) in expected;
}

const ofContent: readonly unknown[] = [200_000, 240_000];

/** Whether Discord refuses a message for what it says: another one it would take. */
export const isContentRefused = (error: unknown): error is DiscordAPIError =>
  error instanceof DiscordAPIError && ofContent.includes(error.code);

const ofFiles: readonly unknown[] = [
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.RequestEntityTooLarge,
];

/** Whether Discord may refuse a message for its files alone. */
export const isFileRefused = (error: unknown): boolean =>
  error instanceof DiscordAPIError && ofFiles.includes(error.code);

/** Whether Discord refuses a reply where it would take the same message as no reply. */
export function isReplyRefused(error: unknown): boolean {
  const code = RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
  return error instanceof DiscordAPIError && error.code === code;
}

/** Logs an error once: with Discord's code and a sentence where it is to be expected, else as a bug. */
export function logFailure(log: Log, error: unknown): void {
  if (isExpected(error)) log.warn({ code: error.code }, expected[error.code]);
  else if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    log.error(withoutAddress(error), 'a bug');
  } else log.error({ err: error }, 'a bug');
}

/** The address of a request about an interaction has a token in it, which must not be logged. */
function withoutAddress(error: DiscordAPIError | HTTPError) {
  const { status, method, stack } = error;
  return { code: error instanceof DiscordAPIError ? error.code : undefined, status, method, stack };
}
