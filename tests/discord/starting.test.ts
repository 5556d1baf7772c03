import { afterEach, beforeEach, expect, test } from 'vitest';
import { killAll, runBot } from '../standin/botProcess.js';
import { type Newsroom, openNewsroom } from '../standin/newsroom.js';
import { ids } from '../standin/payloads.js';
import { environmentOf, token } from '../standin/session.js';
import { type Standin, startStandin } from '../standin/standin.js';
import { commandNames, everywhere, inServer, scopes } from './scopes.js';

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

const environment = (variables: Record<string, string> = {}) => ({
  ...environmentOf(standin, newsroom),
  ...variables,
});

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

test('--deploy registers the commands, says what it could not clear, opens no gateway and ends', async () => {
  standin.failOnce({ method: 'PUT', path: new RegExp(inServer(ids.guild)), status: 403, code: 50001 });
  const { code, stderr } = await runBot(environment(), '--deploy').ended();
  expect(code, stderr).toBe(0);
  expect(stderr).toMatch(new RegExp(`"guild":"${ids.guild}",.*"msg":"commands cannot be cleared`));
  expect(scopes(standin.ledger.requests)[0]).toEqual([everywhere, commandNames]);
  expect(standin.ledger.requests.map(({ path }) => path)).not.toContain('/gateway/bot');
});

test('the bot answers before its commands are registered, and registers them', async () => {
  const release = standin.holdOnce(new RegExp(`^${everywhere}$`));
  const bot = runBot(environment());
  await standin.ledger.find('the registration', ({ path }) => path === everywhere);
  expect((await standin.slash('help')).text).toContain('/ask');
  release();
  await standin.ledger.find('the last scope', ({ path }) => path === inServer(ids.otherGuild));
  expect(scopes(standin.ledger.requests)[0]).toEqual([everywhere, commandNames]);
  bot.signal('SIGTERM');
  expect((await bot.ended()).code).toBe(0);
});
