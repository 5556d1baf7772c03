import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../built.js';
import { type BotProcess, killAll, run, runBot } from '../standin/botProcess.js';
import { type Newsroom, openNewsroom } from '../standin/newsroom.js';
import { ids } from '../standin/payloads.js';
import { environmentOf, token } from '../standin/session.js';
import { type Standin, startStandin } from '../standin/standin.js';
import { everywhere, inServer } from './scopes.js';

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

const patience = { timeout: 15_000 };

const environment = (variables: Record<string, string> = {}) => ({
  ...environmentOf(standin, newsroom),
  ...variables,
});

const registered = (scope: string) => standin.ledger.find(`${scope} set`, ({ path }) => path === scope);
const lastScope = inServer(ids.otherGuild);

async function expectOrder(bot: BotProcess): Promise<void> {
  const { code, stderr } = await bot.ended();
  expect(code, stderr).toBe(0);
  expect(stderr).not.toContain(token);
}

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it in order', async (signal) => {
  const bot = runBot(environment());
  await registered(lastScope);
  bot.signal(signal);
  await expectOrder(bot);
});

test('so does what a terminal sends to npm start and the bot alike, which npm then passes on', async () => {
  const bot = run('npm', ['start', '--silent'], environment());
  await registered(lastScope);
  bot.signalAll('SIGINT');
  await expectOrder(bot);
});

test.each([
  ['started by node', process.execPath, ['dist/src/main.js']],
  ['started by npm', 'npm', ['start', '--silent']],
])('so does a signal while it is still loading, %s', async (_, command, args) => {
  const preload = path.join(root, 'tests/standin/signalWhileLoading.mjs');
  await expectOrder(run(command, args, environment({ NODE_OPTIONS: `--import=${preload}` })));
  expect(standin.ledger.requests).toEqual([]);
});

/** Asks, and has the acknowledgement kept back; returns what lets it through. */
async function askAndWait(): Promise<() => void> {
  const release = standin.holdOnce(/\/callback$/);
  const asked = standin.invoke('ask', { question: 'Why did the ferry line close?' });
  await standin.ledger.find('the acknowledgement', ({ path }) => path.includes(asked));
  return release;
}

const lastRequest = () => standin.ledger.requests.at(-1)?.method;

test('an answer under way is sent before the end, even while commands are registered', async () => {
  standin.holdOnce(new RegExp(`^${everywhere}$`));
  const bot = runBot(environment());
  await registered(everywhere);
  const release = await askAndWait();
  bot.signal('SIGTERM');
  await expect.poll(() => bot.stderr(), patience).toContain('stopping');
  release();
  await expectOrder(bot);
  expect(lastRequest()).toBe('PATCH');
});

test('also where the commands cannot be registered', async () => {
  const path = new RegExp(`^${everywhere}$`);
  const register = standin.holdOnce(path);
  standin.failOnce({ method: 'PUT', path, status: 403, code: 20012 });
  const bot = runBot(environment());
  await registered(everywhere);
  const release = await askAndWait();
  register();
  await expect.poll(() => bot.stderr(), patience).toContain('stopping');
  release();
  const { code, stderr } = await bot.ended();
  expect(code).toBe(1);
  expect(stderr).toContain('Discord refuses: as ordered (code 20012).\n');
  expect(lastRequest()).toBe('PATCH');
});

test.each([
  [4014, 'Discord has ended the connection for good (gateway code 4014).'],
  [4004, 'Discord rejects the token.'],
])('a connection that Discord ends for good with %i is told in a line', async (code, line) => {
  const bot = runBot(environment({ LOG_LEVEL: 'fatal' }));
  await registered(lastScope);
  standin.gateway.drop(code);
  const ended = await bot.ended();
  expect(ended.code).toBe(1);
  expect(ended.stderr.startsWith(line), ended.stderr).toBe(true);
});
