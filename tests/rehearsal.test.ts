import { expect, test } from 'vitest';
import { answered } from '../src/answer.js';
import type { Bot, Request } from '../src/bot.js';
import { isNamed } from '../src/command.js';
import { loadCommands } from '../src/commandFolder.js';
import { openCommunity } from '../src/community/openCommunity.js';
import { createLog } from '../src/log.js';
import { rehearse } from '../src/rehearsal.js';
import { builtCommands } from './built.js';
import { brokenBot, keptLog } from './terminal/broken.js';

const commands = await loadCommands(builtCommands);

const rehearsed = commands.filter(
  (command) => isNamed(command) && !command.adminsOnly && !command.needsPlace,
);

test('every command answers, those that take words their own example and a question', async () => {
  const asked: Request[] = [];
  const bot: Bot = {
    commands,
    community: openCommunity(),
    async answer(request) {
      asked.push(request);
      return answered('Yes', []);
    },
    suggest: async () => [],
  };
  await rehearse(bot, createLog('silent'));
  const names = new Set(asked.map(({ command }) => command));
  expect([...names]).toEqual(rehearsed.map(({ name }) => name));
  expect(names).toContain('ask');
  expect(names).not.toContain('reindex');
  expect(asked).toContainEqual({ command: 'help', options: {}, admin: false, rehearsed: true });
  for (const { name, words, example } of rehearsed) {
    if (words === undefined) continue;
    const texts = asked.filter(({ command }) => command === name).map(({ options }) => options[words]);
    expect(texts[0]).toBe(example);
    expect(texts.length).toBeGreaterThan(1);
  }
});

test('a bug is logged, and the others are rehearsed all the same', async () => {
  const { log, lines } = keptLog();
  await rehearse({ ...brokenBot, commands }, log);
  expect(lines.length).toBeGreaterThan(rehearsed.length);
  expect(new Set(lines.map(({ err }) => err?.message))).toEqual(new Set(['a loose wire']));
});

test('before each of them it waits until nobody else is asking', async () => {
  const told: string[] = [];
  const bot: Bot = {
    commands,
    community: openCommunity(),
    async answer({ command }) {
      told.push(command);
      return answered('Yes', []);
    },
    suggest: async () => [],
  };
  const quiet = async () => void told.push('quiet');
  await rehearse(bot, createLog('silent'), quiet);
  expect(told.length).toBeGreaterThan(rehearsed.length);
  expect(told.map((one) => one === 'quiet')).toEqual(told.map((_, place) => place % 2 === 0));
});
