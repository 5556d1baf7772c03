import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Bot } from '../../src/bot.js';
import { loadCommands } from '../../src/commandFolder.js';
import { openCommunity } from '../../src/community/openCommunity.js';
import { parseConfig } from '../../src/config.js';
import { type Connection, startDiscord } from '../../src/discord/start.js';
import { PlainError } from '../../src/model.js';
import { builtCommands } from '../built.js';
import { token } from '../standin/session.js';
import { type Standin, startStandin } from '../standin/standin.js';
import { keptLog } from '../terminal/broken.js';

const commands = await loadCommands(builtCommands);

let standin: Standin;
let connection: Connection;
let suggest: Bot['suggest'];
let lines: ReturnType<typeof keptLog>['lines'];

beforeEach(async () => {
  standin = await startStandin(token);
  const config = parseConfig({ DISCORD_TOKEN: token, DISCORD_API_URL: standin.apiUrl });
  const kept = keptLog();
  lines = kept.lines;
  const bot: Bot = {
    commands,
    community: openCommunity(),
    answer: () => Promise.reject(new Error('nobody asks')),
    suggest: (...typed) => suggest(...typed),
  };
  connection = await startDiscord({ bot, config, token, log: kept.log });
});

afterEach(async () => {
  await connection.close();
  await standin.close();
  expect(standin.complaints).toEqual([]);
});

const found = (value: string, about: string | null = null) => ({ value, about });
const names = async (sign: string) => (await standin.offered(sign)).map(({ name }) => name);

test('what may be meant is offered, with what tells it from others', async () => {
  const asked: unknown[] = [];
  suggest = async (...typed) => {
    asked.push(typed);
    return [found('Ada Moss', 'harbour minister'), found('Ada Lund')];
  };
  const offered = await standin.offered(standin.type('quote', { person: 'ad', topic: 'pier' }, 'person'));
  expect(offered).toEqual([
    { name: 'Ada Moss (harbour minister)', value: 'Ada Moss' },
    { name: 'Ada Lund', value: 'Ada Lund' },
  ]);
  expect(asked).toEqual([['quote', 'person', 'ad', { person: 'ad', topic: 'pier' }]]);
});

test('no more is offered than Discord takes', async () => {
  const long = 'x'.repeat(100);
  suggest = async () => [
    found(`${long}x`),
    found(''),
    found(long, 'a minister'),
    ...Array(30).fill(found('Moss')),
  ];
  const offered = await names(standin.type('people', { name: 'x'.repeat(4_000) }, 'name'));
  expect(offered).toEqual([long, ...Array(24).fill('Moss')]);
});

test.each([
  [
    'the end of it between words',
    'Ada Moss',
    `${'harbour '.repeat(12)}minister`,
    /^Ada Moss \((?:harbour )+…\)$/,
  ],
  ['nothing of one long word', 'Ada Moss', `x${'👩'.repeat(60)}`, /^Ada Moss \(x(?:👩)+…\)$/u],
  ['all of it where there is no room', 'x'.repeat(97), 'a minister', /^x{97}$/],
])(
  'of what is told of a suggestion %s is left out, and nothing of its value',
  async (_, value, about, name) => {
    suggest = async () => [found(value, about)];
    const [offered] = await standin.offered(standin.type('people', { name: 'x' }, 'name'));
    expect(offered).toEqual({ name: expect.stringMatching(name), value });
    expect(String(offered?.name).length).toBeLessThanOrEqual(100);
  },
);

test('of what one asker types only the newest is looked for', async () => {
  const looked: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  suggest = async (_command, _option, typed) => {
    looked.push(typed);
    if (typed === 'a') await held;
    return [found(typed)];
  };
  const type = (typed: string, userId?: string) =>
    standin.type('people', { name: typed }, 'name', userId === undefined ? {} : { userId });
  const first = type('a');
  await vi.waitFor(() => expect(looked).toEqual(['a']));
  const signs = [first, ...['ab', 'abc', 'abcd'].map((typed) => type(typed))];
  expect(await names(type('moss', '300000000000000077'))).toEqual(['moss']);
  release();
  expect(await Promise.all(signs.map(names))).toEqual([['a'], [], [], ['abcd']]);
  expect(looked.sort()).toEqual(['a', 'abcd', 'moss']);
});

test('a search that does not end offers nothing in time', async () => {
  suggest = () => new Promise(() => {});
  expect(await names(standin.type('people', { name: 'a' }, 'name'))).toEqual([]);
});

test('a fault offers nothing, and is logged once until it goes well again', async () => {
  suggest = () => Promise.reject(new Error('a loose wire'));
  const wires = () => lines.filter(({ err }) => err?.message === 'a loose wire').length;
  const type = async () => names(standin.type('people', { name: 'a' }, 'name'));
  expect([await type(), await type()]).toEqual([[], []]);
  expect(wires()).toBe(1);
  const fault = suggest;
  suggest = async () => [found('Ada Moss')];
  expect(await type()).toEqual(['Ada Moss']);
  suggest = fault;
  expect(await type()).toEqual([]);
  expect(wires()).toBe(2);
});

test('a coverage that cannot be asked yet offers nothing, and that is no fault', async () => {
  suggest = () => Promise.reject(new PlainError('The coverage is still being opened.'));
  expect(await names(standin.type('people', { name: 'a' }, 'name'))).toEqual([]);
  suggest = () => Promise.reject(new Error('a loose wire'));
  expect(await names(standin.type('people', { name: 'a' }, 'name'))).toEqual([]);
  expect(lines.map(({ err }) => err?.message)).toEqual(['a loose wire']);
});

test('that the asker has gone on meanwhile is no fault', async () => {
  suggest = async () => [found('Ada Moss')];
  standin.failOnce({ method: 'POST', path: /\/callback/, status: 404, code: 10062 });
  await names(standin.type('people', { name: 'a' }, 'name'));
  expect(await names(standin.type('people', { name: 'ad' }, 'name'))).toEqual(['Ada Moss']);
  expect(lines).toEqual([]);
});

test('the commands are registered with what they suggest', async () => {
  const { body } = await standin.ledger.find('the commands', ({ method }) => method === 'PUT');
  const quote = (body as { name: string; options: Record<string, unknown>[] }[]).find(
    ({ name }) => name === 'quote',
  );
  const suggesting = quote?.options.filter(({ autocomplete }) => autocomplete).map(({ name }) => name);
  expect(suggesting).toEqual(['person', 'topic', 'outlet']);
});
