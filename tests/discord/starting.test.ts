import { expect } from 'vitest';
import { ids } from '../standin/payloads.js';
import { test } from '../standin/scene.js';
import { token } from '../standin/session.js';
import { startStandin } from '../standin/standin.js';
import { everywhere, inServer, offeredNames, scopes } from './scopes.js';

test.concurrent('without a token it says in one line what to set and where', async ({ scene }) => {
  const { code, stderr } = await scene.startBot({ DISCORD_TOKEN: '' }).ended();
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  for (const word of ['DISCORD_TOKEN', '.env', 'npm run chat']) expect(stderr).toContain(word);
});

test.concurrent('a rejected token is told in a line', async ({ scene }) => {
  const other = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.another-token';
  const { code, stderr } = await scene.startBot({ DISCORD_TOKEN: other, LOG_LEVEL: 'error' }).ended();
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Discord rejects the token\. .*DISCORD_TOKEN\.\n$/);
});

test.concurrent('a token that only the gateway rejects is told in the same line', async ({ scene }) => {
  const strict = await startStandin(token, 'another.token.altogether');
  const variables = { DISCORD_API_URL: strict.apiUrl, LOG_LEVEL: 'fatal' };
  const { code, stderr } = await scene.startBot(variables).ended();
  await strict.close();
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Discord rejects the token\. .*DISCORD_TOKEN\.\n$/);
});

test.concurrent('--deploy registers the commands, says what it could not clear, opens no gateway and ends', async ({
  scene: { standin, startBot },
}) => {
  standin.failOnce({ method: 'PUT', path: new RegExp(inServer(ids.guild)), status: 403, code: 50001 });
  const { code, stderr } = await startBot({}, '--deploy').ended();
  expect(code, stderr).toBe(0);
  expect(stderr).toMatch(new RegExp(`"guild":"${ids.guild}",.*"msg":"commands cannot be cleared`));
  expect(scopes(standin.ledger.requests)[0]).toEqual([everywhere, offeredNames]);
  expect(standin.ledger.requests.map(({ path }) => path)).not.toContain('/gateway/bot');
});

test.concurrent('the bot answers before its commands are registered, and registers them', async ({
  scene: { standin, startBot },
}) => {
  const release = standin.holdOnce(new RegExp(`^${everywhere}$`));
  const bot = startBot();
  await standin.ledger.find('the registration', ({ path }) => path === everywhere);
  expect((await standin.slash('help')).text).toContain('/ask');
  release();
  await standin.ledger.find('the last scope', ({ path }) => path === inServer(ids.otherGuild));
  expect(scopes(standin.ledger.requests)[0]).toEqual([everywhere, offeredNames]);
  bot.signal('SIGTERM');
  expect((await bot.ended()).code).toBe(0);
});
