import { describe, expect, test } from 'vitest';
import { createBot } from '../src/bot.js';
import { createLog } from '../src/log.js';
import { builtCommands } from './built.js';
import { copyOfStarterCorpus } from './starterCorpus.js';

const bot = await createBot({
  corpusDir: copyOfStarterCorpus(),
  commandsDir: builtCommands,
  log: createLog('silent'),
});
const options = bot.commands
  .filter(({ name, needsPlace }) => name !== 'who-said' && !needsPlace)
  .flatMap(({ name, options }) =>
    Object.keys(options).flatMap((option) => (options[option]?.suggests ? [[name, option] as const] : [])),
  );
const beginnings = ['', ...'abcdefghijklmnopqrstuvwxyz'];

describe('whatever is suggested is answered where it is asked', () => {
  test.each(options)('/%s %s', async (command, option) => {
    const values = new Set<string>();
    for (const typed of beginnings)
      for (const { value } of await bot.suggest(command, option, typed)) values.add(value);
    expect(values.size).toBeGreaterThan(0);
    for (const value of values) {
      const { outcome } = await bot.answer({ command, options: { [option]: value }, admin: false });
      expect([value, outcome]).toEqual([value, 'answered']);
    }
  });
});

test('the topics of a person’s words are suggested beside that person, and are answered', async () => {
  const person = 'Shigeru Ishiba';
  const topics = await bot.suggest('quote', 'topic', '', { person });
  expect(topics.length).toBeGreaterThan(2);
  for (const { value } of topics.slice(0, 3)) {
    const { outcome } = await bot.answer({
      command: 'quote',
      options: { person, topic: value },
      admin: false,
    });
    expect([value, outcome]).toEqual([value, 'answered']);
  }
});
