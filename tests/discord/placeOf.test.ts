import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBot } from '../../src/bot.js';
import type { Place } from '../../src/community/community.js';
import { parseConfig } from '../../src/config.js';
import { type Connection, startDiscord } from '../../src/discord/start.js';
import { temporaryFolder } from '../folders.js';
import { logged } from '../logged.js';
import { type Asker, ids } from '../standin/payloads.js';
import { spotOf, type Where } from '../standin/places.js';
import { token } from '../standin/session.js';
import { type Standin, startStandin } from '../standin/standin.js';

/** Tells where it is asked, with a button that asks it again. */
const ask = `export default {
  description: 'Where am I?', example: 'x', reply: 'channel', words: 'words', onMessage: 'Where is this?',
  options: { words: { description: 'Anything' } },
  async answer(_, { place: { server, channel, asker, mayPost } }) {
    const told = [server, channel, asker, mayPost].map(String).join(' ');
    const next = [{ label: 'Again', asked: { command: 'ask', options: {} } }];
    return { outcome: 'answered', heading: told, findings: [], next };
  },
}`;

let standin: Standin;
let connection: Connection;
beforeAll(async () => {
  const [folder, corpusDir] = [temporaryFolder(), temporaryFolder()];
  await writeFile(path.join(folder, 'ask.js'), ask);
  await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(path.join(corpusDir, 'pier.md'), 'The pier is open.\n');
  standin = await startStandin(token);
  const { log } = logged();
  const bot = await createBot({ corpusDir, commandsDir: pathToFileURL(`${folder}/`), log });
  const config = parseConfig({ DISCORD_TOKEN: token, DISCORD_API_URL: standin.apiUrl });
  connection = await startDiscord({ bot, config, token, log });
});
afterAll(async () => {
  await connection.close();
  await standin.close();
  expect(standin.complaints).toEqual([]);
});

const bits = (...places: readonly bigint[]) => String(places.reduce((sum, place) => sum | (1n << place), 0n));
const [see, write, writeInThreads] = [10n, 11n, 38n];

type Told = Pick<Place, 'server' | 'mayPost'>;

describe.each<[Where, Pick<Asker, 'botMay'>, Told]>([
  ['server', {}, { server: ids.guild, mayPost: true }],
  ['server', { botMay: bits(see) }, { server: ids.guild, mayPost: false }],
  ['server', { botMay: bits(write) }, { server: ids.guild, mayPost: false }],
  ['server', { botMay: bits(see, writeInThreads) }, { server: ids.guild, mayPost: false }],
  ['thread', { botMay: bits(see, writeInThreads) }, { server: ids.guild, mayPost: true }],
  ['post', { botMay: bits(see, write) }, { server: ids.guild, mayPost: false }],
  ['direct', {}, { server: null, mayPost: true }],
  ['elsewhere', { botMay: bits(see, write) }, { server: null, mayPost: false }],
  ['group', { botMay: bits(see, write) }, { server: null, mayPost: false }],
  ['friend', {}, { server: null, mayPost: false }],
])('in the place “%s”, where the bot has %o', (where, { botMay }, { server, mayPost }) => {
  const asker: Asker = { where, ...(botMay === undefined ? {} : { botMay }) };
  const told = `${server} ${spotOf({ where }).channel.id} ${ids.user} ${mayPost}`;

  test('a slash command, a press and a command on a message know where they are', async () => {
    const shown = await standin.slash('ask', {}, asker);
    expect(shown.text).toContain(told);
    expect((await standin.press(shown, 'Again', asker)).text).toContain(told);
    expect((await standin.onMessage('Where is this?', 'The pier.', {}, asker)).text).toContain(told);
  });
});

test.each<[Where, string | null]>([
  ['server', ids.guild],
  ['thread', ids.guild],
  ['direct', null],
])('so does a mention in the place “%s”', async (where, server) => {
  const { text } = await standin.mention('Where?', { where });
  expect(text).toContain(`${server} ${spotOf({ where }).channel.id} ${ids.user} true`);
});
