import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bot, createBot, type OpenBot } from '../../src/bot.js';
import { usualSettings } from '../../src/community/community.js';
import { parseConfig } from '../../src/config.js';
import { type Connection, startDiscord } from '../../src/discord/start.js';
import { SaidError } from '../../src/languages/saidError.js';
import { builtCommands } from '../built.js';
import { temporaryFolder } from '../folders.js';
import { logged } from '../logged.js';
import { ids } from '../standin/payloads.js';
import { token } from '../standin/session.js';
import { repliesTo } from '../standin/shown.js';
import { type Standin, startStandin } from '../standin/standin.js';

let standin: Standin;
let connection: Connection;
let bot: OpenBot;
/** What stands in the way of the next answer. */
let obstacle: (() => ReturnType<Bot['answer']>) | null = null;

beforeAll(async () => {
  const corpusDir = temporaryFolder();
  await writeFile(path.join(corpusDir, 'pier.md'), 'The old pier burned down on Monday.\n');
  standin = await startStandin(token);
  const { log } = logged();
  bot = await createBot({ corpusDir, commandsDir: builtCommands, log });
  await bot.community.settings.change(ids.guild, () => ({ ...usualSettings, posts: [ids.forum] }));
  const config = parseConfig({ DISCORD_TOKEN: token, DISCORD_API_URL: standin.apiUrl });
  const answer: Bot['answer'] = (request) => {
    const inTheWay = obstacle;
    obstacle = null;
    return inTheWay ? inTheWay() : bot.answer(request);
  };
  connection = await startDiscord({ bot: { ...bot, answer }, config, token, log });
});
afterAll(async () => {
  await connection.close();
  await standin.close();
  await bot.close();
});

const busy = async () => ({
  outcome: 'declined' as const,
  heading: new SaidError('serving.busy').message,
  findings: [],
  mayPass: true as const,
});

test.each([
  ['a busy archive', busy],
  ['a fault', () => Promise.reject(new Error('a fault'))],
])('a post that meets %s is answered all the same', async (_, inTheWay) => {
  obstacle = inTheWay;
  const post = standin.openPost({ title: 'Why did the old pier burn?' });
  const { body } = await standin.ledger.find('an answer', (request) => repliesTo(request, post.id));
  expect(obstacle).toBe(null);
  expect(JSON.stringify(body)).toContain('The old pier burned down');
});
