import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCommands } from '../../src/commandFolder.js';
import { parseConfig } from '../../src/config.js';
import { deploy } from '../../src/discord/deploy.js';
import { createLog } from '../../src/log.js';
import { PlainError } from '../../src/model.js';
import { builtCommands } from '../built.js';
import { ids } from '../standin/payloads.js';
import { token } from '../standin/session.js';
import { type Standin, startStandin } from '../standin/standin.js';
import { everywhere, inServer, offeredNames, scopes } from './scopes.js';

let standin: Standin;
beforeEach(async () => {
  standin = await startStandin(token);
});
afterEach(async () => {
  await standin.close();
  expect(standin.complaints).toEqual([]);
});

async function register(guildId = '', given = token): Promise<void> {
  const config = parseConfig({ DISCORD_API_URL: standin.apiUrl, DISCORD_GUILD_ID: guildId });
  const commands = await loadCommands(builtCommands);
  await deploy({ commands, config, token: given, log: createLog('silent') });
}

/** Refuses once to set the commands of a scope. */
function refuse(scope: string, status: number, code: number): void {
  standin.failOnce({ method: 'PUT', path: new RegExp(`^${scope}$`), status, code });
}

test('commands are registered everywhere and cleared in every server', async () => {
  await register();
  expect(scopes(standin.ledger.requests)).toEqual([
    [everywhere, offeredNames],
    [inServer(ids.guild), []],
    [inServer(ids.otherGuild), []],
  ]);
});

test('or for one server, and cleared everywhere else', async () => {
  await register(ids.guild);
  expect(scopes(standin.ledger.requests)).toEqual([
    [inServer(ids.guild), offeredNames],
    [everywhere, []],
    [inServer(ids.otherGuild), []],
  ]);
});

test.each([
  [403, 50001],
  [404, 10004],
  [403, 0],
  [400, 30034],
])('where a scope cannot be cleared (%i, code %i) the others are', async (status, code) => {
  refuse(everywhere, status, code);
  await register(ids.guild);
  expect(scopes(standin.ledger.requests).at(-1)).toEqual([inServer(ids.otherGuild), []]);
  refuse(inServer(ids.guild), status, code);
  await register();
  expect(scopes(standin.ledger.requests).at(-1)).toEqual([inServer(ids.otherGuild), []]);
});

test('servers that cannot be listed do not undo what was registered', async () => {
  standin.failOnce({ method: 'GET', path: /\/guilds$/, status: 403, code: 0 });
  await register();
  expect(scopes(standin.ledger.requests)).toEqual([[everywhere, offeredNames]]);
});

test('a token that is rejected meanwhile ends it', async () => {
  refuse(inServer(ids.guild), 401, 0);
  await expect(register()).rejects.toThrow(/^Discord rejects the token\./);
});

test('a rejected token is told', async () => {
  const other = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.another-token';
  await expect(register('', other)).rejects.toThrow(/^Discord rejects the token\./);
});

test('a server out of reach is told', async () => {
  refuse(inServer(ids.guild), 403, 50001);
  const refused = register(ids.guild);
  await expect(refused).rejects.toThrow(`Commands cannot be registered for the server ${ids.guild}: `);
  await expect(refused).rejects.toBeInstanceOf(PlainError);
});
