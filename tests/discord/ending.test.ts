import path from 'node:path';
import { expect } from 'vitest';
import { root } from '../built.js';
import type { BotProcess } from '../standin/botProcess.js';
import { openServer, pointToGateway } from '../standin/otherServer.js';
import { ids, permissions } from '../standin/payloads.js';
import { test } from '../standin/scene.js';
import { token } from '../standin/session.js';
import type { Standin } from '../standin/standin.js';
import { everywhere, inServer } from './scopes.js';

const patience = { timeout: 15_000 };

const registered = ({ ledger }: Standin, scope: string) =>
  ledger.find(`${scope} set`, ({ path }) => path === scope);
const lastScope = inServer(ids.otherGuild);

async function expectOrder(bot: BotProcess): Promise<void> {
  const { code, stderr } = await bot.ended();
  expect(code, stderr).toBe(0);
  expect(stderr).not.toContain(token);
}

test.concurrent('SIGTERM ends it in order', async ({ scene: { standin, startBot } }) => {
  const bot = startBot();
  await registered(standin, lastScope);
  bot.signal('SIGTERM');
  await expectOrder(bot);
});

test.concurrent('so does what a terminal sends to npm start and the bot alike, which npm then passes on', async ({
  scene: { standin, start },
}) => {
  const bot = start({}, 'npm', 'start', '--silent');
  await registered(standin, lastScope);
  bot.signalAll('SIGINT');
  await expectOrder(bot);
});

test.concurrent.for([
  ['node', 'dist/src/main.js'],
  ['npm', 'start', '--silent'],
])(
  'so does a signal while it is still loading, started by %s',
  async ([command = '', ...args], { scene }) => {
    const preload = path.join(root, 'tests/standin/signalWhileLoading.mjs');
    await expectOrder(scene.start({ NODE_OPTIONS: `--import=${preload}` }, command, ...args));
    expect(scene.standin.ledger.requests).toEqual([]);
  },
);

test.concurrent('so does a signal while the gateway cannot be reached, and the log says that', async ({
  expect,
  scene,
}) => {
  const noGateway = await openServer(pointToGateway(9, 'ws://127.0.0.1:9'));
  const bot = scene.startBot({ DISCORD_API_URL: noGateway.apiUrl });
  await expect.poll(() => bot.stderr(), patience).toContain('due to a network error');
  bot.signal('SIGTERM');
  await expectOrder(bot);
  await noGateway.close();
});

/** Asks, and has the acknowledgement kept back; returns what lets it through. */
async function askAndWait(standin: Standin): Promise<() => void> {
  const release = standin.holdOnce(/\/callback$/);
  const asked = standin.invoke('ask', { question: 'Why did the ferry line close?' });
  await standin.ledger.find('the acknowledgement', ({ path }) => path.includes(asked));
  return release;
}

const lastRequest = (standin: Standin) => standin.ledger.requests.at(-1)?.method;

test.concurrent('an answer under way is sent before the end, even while commands are registered', async ({
  expect,
  scene: { standin, startBot },
}) => {
  standin.holdOnce(new RegExp(`^${everywhere}$`));
  const bot = startBot();
  await registered(standin, everywhere);
  const release = await askAndWait(standin);
  bot.signal('SIGTERM');
  await expect.poll(() => bot.stderr(), patience).toContain('stopping');
  release();
  await expectOrder(bot);
  expect(lastRequest(standin)).toBe('PATCH');
});

test.concurrent('reading the coverage again is broken off, and the asker told so', async ({
  expect,
  scene: { standin, newsroom, startBot },
}) => {
  const many = Array.from({ length: 300 }, (_, i) =>
    newsroom.publish(`${i}.md`, `The ferry left at ${i}.\n`),
  );
  await Promise.all(many);
  const bot = startBot();
  await registered(standin, lastScope);
  const asked = standin.invoke('reindex', {}, { permissions: permissions.manageGuild });
  await standin.ledger.find('the acknowledgement', ({ path }) => path.includes(asked));
  bot.signal('SIGTERM');
  await expectOrder(bot);
  const { method, body } = standin.ledger.requests.at(-1) ?? {};
  expect(method).toBe('PATCH');
  expect(JSON.stringify(body)).toContain('The bot is being stopped, and reads no further.');
});

test.concurrent('also where the commands cannot be registered', async ({
  expect,
  scene: { standin, startBot },
}) => {
  const path = new RegExp(`^${everywhere}$`);
  const register = standin.holdOnce(path);
  standin.failOnce({ method: 'PUT', path, status: 403, code: 20012 });
  const bot = startBot();
  await registered(standin, everywhere);
  const release = await askAndWait(standin);
  register();
  await expect.poll(() => bot.stderr(), patience).toContain('stopping');
  release();
  const { code, stderr } = await bot.ended();
  expect(code).toBe(1);
  expect(stderr).toContain('Discord refuses: as ordered (code 20012).\n');
  expect(lastRequest(standin)).toBe('PATCH');
});

test.concurrent.for([
  [4014, 'Discord has ended the connection for good (gateway code 4014).'],
  [4004, 'Discord rejects the token.'],
] as const)(
  'a connection that Discord ends for good with %i is told in a line',
  async ([code, line], { scene: { standin, startBot } }) => {
    const bot = startBot({ LOG_LEVEL: 'fatal' });
    await registered(standin, lastScope);
    standin.gateway.drop(code);
    const ended = await bot.ended();
    expect(ended.code).toBe(1);
    expect(ended.stderr.startsWith(line), ended.stderr).toBe(true);
  },
);
