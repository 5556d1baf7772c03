import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from 'discord.js';
import { PlainError } from '../model.js';

/**
 * Why Discord could not be reached or did not let the bot in, as a PlainError where that is known; else the
 * error as it is.
 */
export function explainRefusal(error: unknown, apiUrl: string | undefined): unknown {
  if (isTokenRejected(error)) return tokenRejected();
  const sentence = refusal(error);
  if (sentence !== undefined) return new PlainError(sentence);
  const reason = outage(error);
  if (reason === undefined) return error;
  return new PlainError(
    `Discord cannot be reached at ${apiUrl ?? 'its usual address'} (${reason}). Check the network and DISCORD_API_URL.`,
  );
}

/** Why Discord has ended the connection for good, by the gateway's close code. */
export function explainDisconnect(code: number): PlainError {
  if (code === GatewayCloseCodes.AuthenticationFailed) return tokenRejected();
  return new PlainError(`Discord has ended the connection for good (gateway code ${code}).`);
}

/** Whether Discord does not know the bot's token. */
export function isTokenRejected(error: unknown): boolean {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return error.status === 401;
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  // While logging in, discord.js tells of the gateway's refusal in these words alone.
  return error instanceof Error && error.message === 'Authentication failed';
}

function tokenRejected(): PlainError {
  return new PlainError(
    "Discord rejects the token. Copy it again from the Bot page of Discord's developer portal and set it as " +
      'DISCORD_TOKEN.',
  );
}

/** What Discord itself does not allow. discord.js tells of used-up connections in a message alone. */
function refusal(error: unknown): string | undefined {
  if (isDiscordsOwn(error)) return `Discord refuses: ${error.message} (code ${error.code}).`;
  const resetsAt = /^Not enough sessions remaining .{0,200}resets at (\S+)$/.exec(messageOf(error))?.[1];
  return resetsAt && `Discord lets the bot connect no more before ${resetsAt}: it was started too often.`;
}

/** What kept a request from being answered: an HTTP status, silence, or the system's code (`ECONNREFUSED`). */
function outage(error: unknown): string | undefined {
  if (isOurBug(error) || !(error instanceof Error)) return undefined;
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return `HTTP status ${error.status}`;
  if (error.name === 'AbortError') return 'no answer in time';
  // In these words the gateway's library tells of an answer that opens no connection.
  const status = /^Unexpected server response: (\d{3})$/.exec(error.message)?.[1];
  if (status !== undefined) return `HTTP status ${status} from the gateway`;
  const code = 'code' in error ? String(error.code) : '';
  return systemCode.test(code) ? code : undefined;
}

/** Codes of the network, of TLS and of HTTP parsing, but not those with which Node tells of wrong arguments. */
const systemCode = /^(?!ERR_(?!TLS_|SSL_))[A-Z][A-Z_\d]+$/;

/** An answer with one of Discord's codes. They have five digits and more, unlike what a proxy may give. */
function isDiscordsOwn(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && Number(error.code) > 9_999 && !isOurBug(error);
}

function isOurBug(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
