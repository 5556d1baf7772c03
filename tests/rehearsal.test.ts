import { expect, test } from 'vitest';
import { answered } from '../src/answer.js';
import type { Bot, Request } from '../src/bot.js';
import { loadCommands } from '../src/commandFolder.js';
import { createLog } from '../src/log.js';
import { rehearse } from '../src/rehearsal.js';
import { builtCommands } from './built.js';
import { brokenBot, keptLog } from './terminal/broken.js';

const commands = await loadCommands(builtCommands);

const rehearsed = commands.filter(({ onFinding, adminsOnly }) => onFinding === undefined && !adminsOnly);

test('every command answers, those that take words their own example and a question', async () => {
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
  const names = new Set(asked.map(({ command }) => command));
  expect([...names]).toEqual(rehearsed.map(({ name }) => name));
  expect(names).toContain('ask');
  expect(names).not.toContain('reindex');
  expect(asked).toContainEqual({ command: 'help', options: {}, admin: false });
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
