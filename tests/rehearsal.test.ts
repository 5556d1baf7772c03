import { expect, test } from 'vitest';
import { answered } from '../src/answer.js';
import type { Bot, Request } from '../src/bot.js';
import { loadCommands } from '../src/commandFolder.js';
import { createLog } from '../src/log.js';
import { rehearse } from '../src/rehearsal.js';
import { builtCommands } from './built.js';
import { brokenBot, keptLog } from './terminal/broken.js';

const commands = await loadCommands(builtCommands);

test('every command that takes words answers its own example once, and none that is only for admins', async () => {
  const asked: Request[] = [];
  const bot: Bot = {
    commands,
    async answer(request) {
      asked.push(request);
      return answered('Yes', []);
    },
    suggest: async () => [],
  };
  await rehearse(bot, createLog('silent'));
  const withWords = commands.filter(({ words }) => words !== undefined);
  expect(asked.map(({ command }) => command)).toEqual(withWords.map(({ name }) => name));
  expect(asked.map(({ command }) => command)).toContain('ask');
  expect(asked.map(({ command }) => command)).not.toContain('reindex');
  for (const { command, options } of asked) {
    const { example } = commands.find(({ name }) => name === command) ?? {};
    expect(Object.values(options)).toEqual([example]);
  }
});

test('a bug is logged, and the others are rehearsed all the same', async () => {
  const { log, lines } = keptLog();
  await rehearse({ ...brokenBot, commands }, log);
  const expected = commands.filter(({ words }) => words !== undefined);
  expect(lines.map(({ err }) => err?.message)).toEqual(expected.map(() => 'a loose wire'));
});
