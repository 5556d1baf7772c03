import {
  DiscordAPIError,
  type REST,
  type RESTGetAPICurrentUserGuildsResult,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { type Command, isNamed } from '../command.js';
import type { Log } from '../log.js';
import { PlainError } from '../model.js';
import { defineForDiscord, defineOnMessage } from './definition.js';
import { isTokenRejected } from './refusals.js';

export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  readonly commands: readonly Command[];
  /** The only server to have the commands; everywhere where it is not given. */
  readonly guildId: string | undefined;
  readonly log: Log;
}

/**
 * Makes the commands known in the wanted scope, then empties every other one, so that no command is listed
 * twice: a list for everywhere and a list for one server are shown together. What cannot be emptied is logged.
 * Rejects with a PlainError where the wanted server is out of reach.
 *
 * It costs a request for the wanted scope, one for every 200 servers and one for every server, one after
 * another: what a server has would take as long to ask as to set. Nothing that answers should wait for it.
 */
export async function register(registration: Registration): Promise<void> {
  const { rest, commands, guildId, log } = registration;
  const body = [...commands.filter(isNamed).map(defineForDiscord), ...commands.flatMap(defineOnMessage)];
  await rest
    .put(scopeOf(registration, guildId), { body: guildId ? body.map(forOneServer) : body })
    .catch((error: unknown) => {
      throw guildId && isOutOfReach(error) ? outOfReach(guildId) : error;
    });
  log.info({ guild: guildId ?? null, commands: body.map(({ name }) => name) }, 'commands registered');
  if (guildId) await empty(registration, undefined);
  await emptyServers(registration).catch(logUncleared(log, undefined));
}

async function emptyServers(registration: Registration): Promise<void> {
  for await (const guild of guildsOf(registration.rest)) {
    if (guild !== registration.guildId) await empty(registration, guild);
  }
}

async function empty(registration: Registration, guild: string | undefined): Promise<void> {
  const { rest, log } = registration;
  await rest.put(scopeOf(registration, guild), { body: [] }).catch(logUncleared(log, guild));
}

/** Takes an error while clearing for nothing worse than that, except that without a token nothing can go on. */
function logUncleared(log: Log, guild: string | undefined) {
  return (error: unknown) => {
    if (isTokenRejected(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    log.warn({ guild: guild ?? null, reason }, 'commands cannot be cleared; any left there are listed twice');
  };
}

/** The ids of the servers that the bot is in. Discord gives at most 200 at a time, in the order of ids. */
async function* guildsOf(rest: REST): AsyncGenerator<string> {
  const mostAtOnce = 200;
  let after = '0';
  while (true) {
    const query = new URLSearchParams({ limit: String(mostAtOnce), after });
    const page = (await rest.get(Routes.userGuilds(), { query })) as RESTGetAPICurrentUserGuildsResult;
    for (const { id } of page) yield id;
    after = page.at(-1)?.id ?? after;
    if (page.length < mostAtOnce) return;
  }
}

function scopeOf({ applicationId }: Registration, guildId: string | undefined) {
  return guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
}

type Definition = ReturnType<typeof defineForDiscord> | ReturnType<typeof defineOnMessage>[number];

/**
 * Where a command may be used, and by whom it may be taken along, is said of those that are known everywhere. A
 * server's commands are its own: nobody has them elsewhere, not in direct messages and not as a user's own app.
 */
function forOneServer(definition: Definition) {
  const { contexts: _, integration_types: __, ...rest } = definition;
  return rest;
}

function isOutOfReach(error: unknown): boolean {
  const codes: readonly unknown[] = [RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.UnknownGuild];
  return error instanceof DiscordAPIError && codes.includes(error.code);
}

function outOfReach(guildId: string): PlainError {
  return new PlainError(
    `Commands cannot be registered for the server ${guildId}: the bot is not in it, or was invited without the ` +
      'scope applications.commands. Correct DISCORD_GUILD_ID, or invite the bot again.',
  );
}
