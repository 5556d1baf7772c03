import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BotProcess, killAll, run, runBot } from '../standin/botProcess.js';
import { isRecord } from '../standin/checks.js';
import type { Recorded } from '../standin/ledger.js';
import { type Newsroom, openNewsroom } from '../standin/newsroom.js';
import { ids } from '../standin/payloads.js';
import { environmentOf, token } from '../standin/session.js';
import { type Standin, startStandin } from '../standin/standin.js';

let standin: Standin;
let newsroom: Newsroom;
beforeEach(async () => {
  standin = await startStandin(token);
  newsroom = await openNewsroom();
});
afterEach(async () => {
  killAll();
  await Promise.all([standin.close(), newsroom.close()]);
  expect(standin.complaints).toEqual([]);
});

const everywhere = `/applications/${ids.application}/commands`;
const inServer = (id: string) => `/applications/${ids.application}/guilds/${id}/commands`;
const names = ['ask', 'help', 'quote', 'reindex', 'sources', 'timeline', 'who-said'];

/** What each scope was left with, in the order in which they were set. */
function scopes(requests: readonly Recorded[]): readonly (readonly [string, readonly unknown[]])[] {
  const puts = requests.filter(({ method }) => method === 'PUT');
  return puts.map(({ path, body }) => [path, Array.isArray(body) ? body.map(nameOf) : []]);
}

const nameOf = (command: unknown) => (isRecord(command) ? command.name : undefined);

const environment = (variables: Record<string, string> = {}) => ({
  ...environmentOf(standin, newsroom),
  ...variables,
});

const connected = () =>
  standin.ledger.find('the last scope', ({ path }) => path === inServer(ids.otherGuild));

async function endInOrder(bot: BotProcess, signal: NodeJS.Signals): Promise<void> {
  bot.signal(signal);
  const { code, stderr } = await bot.ended();
  expect(code, stderr).toBe(0);
  expect(stderr).not.toContain(token);
}

test('without a token it says in one line what to set and where', async () => {
  const { code, stderr } = await runBot({ CORPUS_DIR: newsroom.folder }).ended();
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  for (const word of ['DISCORD_TOKEN', '.env', 'npm run chat']) expect(stderr).toContain(word);
});

test.each([
  ['when connecting', []],
  ['when only registering', ['--deploy']],
])('a rejected token is told in a line, %s', async (_, args) => {
  const other = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.another-token';
  const bot = runBot(environment({ DISCORD_TOKEN: other, LOG_LEVEL: 'error' }), ...args);
  const { code, stderr } = await bot.ended();
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Discord rejects the token\. .*DISCORD_TOKEN\.\n$/);
});

test('a token that only the gateway rejects is told in the same line', async () => {
  const strict = await startStandin(token, 'another.token.altogether');
  const { code, stderr } = await runBot({ ...environmentOf(strict, newsroom), LOG_LEVEL: 'fatal' }).ended();
  await strict.close();
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Discord rejects the token\. .*DISCORD_TOKEN\.\n$/);
});

test('a Discord that cannot be reached is told in a line', async () => {
  const bot = runBot(
    environment({ DISCORD_API_URL: 'http://127.0.0.1:9/api', LOG_LEVEL: 'error' }),
    '--deploy',
  );
  const { code, stderr } = await bot.ended();
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Discord cannot be reached at http:\/\/127\.0\.0\.1:9\/api \(ECONNREFUSED\)/);
});

test('commands are registered everywhere and cleared in every server; SIGTERM ends it in order', async () => {
  const bot = runBot(environment());
  await connected();
  expect(scopes(standin.ledger.requests)).toEqual([
    [everywhere, names],
    [inServer(ids.guild), []],
    [inServer(ids.otherGuild), []],
  ]);
  await endInOrder(bot, 'SIGTERM');
});

test('or for one server, and cleared everywhere else; SIGINT ends it in order', async () => {
  const bot = runBot(environment({ DISCORD_GUILD_ID: ids.guild }));
  await connected();
  expect(scopes(standin.ledger.requests)).toEqual([
    [inServer(ids.guild), names],
    [everywhere, []],
    [inServer(ids.otherGuild), []],
  ]);
  await endInOrder(bot, 'SIGINT');
});

test('--deploy registers the commands, opens no gateway and ends', async () => {
  const { code, stderr } = await runBot(environment(), '--deploy').ended();
  expect(code, stderr).toBe(0);
  expect(scopes(standin.ledger.requests)[0]).toEqual([everywhere, names]);
  expect(standin.ledger.requests.map(({ path }) => path)).not.toContain('/gateway/bot');
});

test('a server that cannot be cleared is logged, and the others are cleared', async () => {
  standin.failOnce({ method: 'PUT', path: new RegExp(inServer(ids.guild)), status: 403, code: 50001 });
  const { code, stderr } = await runBot(environment(), '--deploy').ended();
  expect(code).toBe(0);
  expect(stderr).toContain(`"guild":"${ids.guild}","msg":"commands of this server cannot be cleared`);
  expect(scopes(standin.ledger.requests).at(-1)).toEqual([inServer(ids.otherGuild), []]);
});

test('a server out of reach is told in a line', async () => {
  standin.failOnce({ method: 'PUT', path: new RegExp(inServer(ids.guild)), status: 403, code: 50001 });
  const variables = { DISCORD_GUILD_ID: ids.guild, LOG_LEVEL: 'error' };
  const { code, stderr } = await runBot(environment(variables), '--deploy').ended();
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Commands cannot be registered for the server 300000000000000002: /);
});

test('npm start ends in order as well', async () => {
  const bot = run('npm', ['start', '--silent'], environment());
  await connected();
  await endInOrder(bot, 'SIGTERM');
});

test('an answer under way is sent before the end', async () => {
  const bot = runBot(environment());
  await connected();
  const release = standin.holdOnce(/\/callback$/);
  const asked = standin.invoke('ask', { question: 'Why did the ferry line close?' });
  await standin.ledger.find('the acknowledgement', ({ path }) => path.includes(asked));
  bot.signal('SIGTERM');
  await expect.poll(() => bot.stderr()).toContain('stopping');
  release();
  expect((await bot.ended()).code).toBe(0);
  expect(standin.ledger.requests.map(({ method }) => method).at(-1)).toBe('PATCH');
});

test.each([
  [4014, 'Discord has ended the connection for good (gateway code 4014).'],
  [4004, 'Discord rejects the token.'],
])('a connection that Discord ends for good with %i is told in a line', async (code, line) => {
  const bot = runBot(environment({ LOG_LEVEL: 'fatal' }));
  await connected();
  standin.gateway.drop(code);
  const ended = await bot.ended();
  expect(ended.code).toBe(1);
  expect(ended.stderr.startsWith(line), ended.stderr).toBe(true);
});
