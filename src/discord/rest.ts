import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import { PlainError } from '../model.js';

/**
 * How Discord's HTTP API is asked. A request rejects with a PlainError where a page comes instead of an answer,
 * as it does from proxies and from networks that want a login; discord.js would take it for Discord's data.
 */
export function restOptions(apiUrl: string | undefined): Partial<RESTOptions> {
  return { ...(apiUrl === undefined ? {} : { api: apiUrl }), makeRequest: requestData };
}

const requestData: RESTOptions['makeRequest'] = async (url, init) => {
  const response = await DefaultRestOptions.makeRequest(url, init).catch(asBrokenOff);
  const type = response.headers.get('content-type') ?? 'nothing';
  if (response.status !== 200 || type.startsWith('application/json')) return response;
  throw new PlainError(
    `${new URL(url).origin} does not answer as Discord does (${type}). Check the network and DISCORD_API_URL.`,
  );
};

/** A connection that broke off is named so that discord.js asks again; by its library's own code it would not. */
function asBrokenOff(error: unknown): never {
  const isBrokenOff = error instanceof Error && 'code' in error && error.code === 'UND_ERR_SOCKET';
  throw isBrokenOff ? new Error('ECONNRESET', { cause: error }) : error;
}
