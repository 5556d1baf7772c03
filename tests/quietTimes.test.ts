import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { answered } from '../src/answer.js';
import type { Bot } from '../src/bot.js';
import { openCommunity } from '../src/community/openCommunity.js';
import { type Answer, PlainError } from '../src/model.js';
import { overhear } from '../src/quietTimes.js';

/** A bot that answers when it is told to, or fails. */
function slowBot() {
  const ending: ((how: Answer | Error) => void)[] = [];
  const bot: Bot = {
    commands: [],
    community: openCommunity(),
    answer: () =>
      new Promise((resolve, reject) =>
        ending.push((how) => (how instanceof Error ? reject(how) : resolve(how))),
      ),
    suggest: async () => [{ value: 'Ada Moss', about: null }],
  };
  return { bot, end: (how: Answer | Error) => ending.shift()?.(how) };
}

const request = { command: 'help', options: {}, admin: false };

test('it is quiet where nothing is asked, and once all that was asked has been answered or has failed', async () => {
  const { bot, end } = slowBot();
  const overheard = overhear(bot);
  await overheard.quiet();
  const first = overheard.bot.answer(request);
  const second = overheard.bot.answer(request);
  let isQuiet = false;
  const quiet = overheard.quiet().then(() => {
    isQuiet = true;
  });
  end(answered('Yes', []));
  expect((await first).heading).toBe('Yes');
  await setImmediate();
  expect(isQuiet).toBe(false);
  end(new PlainError('No'));
  await expect(second).rejects.toThrow('No');
  await quiet;
  expect(await overheard.bot.suggest('help', 'person', 'a')).toEqual([{ value: 'Ada Moss', about: null }]);
});
