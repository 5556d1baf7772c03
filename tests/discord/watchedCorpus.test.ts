import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { test } from '../standin/scene.js';

const orchard = `---
title: Orchard wins a prize
published: 2025-04-02
---

The orchard at Mill Lane has won the county prize for its pears. “Nobody pruned a tree for three winters,” said Ines Falk, the gardener.
`;

/** Milliseconds for a corpus to rest, to be looked at, and to be read, on a machine with other work. */
const longRun = { timeout: 60_000 };
const patient = { timeout: 15_000, interval: 200 };

test.for(['true', 'poll'])(
  'with WATCH_CORPUS=%s an answer has what has just come in',
  longRun,
  async (value, { scene: { standin, newsroom, startBot } }) => {
    const bot = startBot({ WATCH_CORPUS: value });
    const asked = async () => (await standin.mention('Which orchard has won the county prize?')).text;
    await expect.poll(bot.stderr, patient).toContain('"connected"');
    expect(await asked()).not.toContain('Mill Lane');
    await newsroom.publish('orchard.md', orchard);
    await expect
      .poll(asked, { timeout: 30_000, interval: 500 })
      .toContain('The orchard at Mill Lane has won');
    bot.signal('SIGTERM');
    const { code, stderr } = await bot.ended();
    expect(code, stderr).toBe(0);
  },
);

test(
  'an emptied corpus leaves what was read before, and is told once in the log',
  longRun,
  async ({ scene: { standin, newsroom, startBot } }) => {
    const bot = startBot({ WATCH_CORPUS: 'true' });
    await expect.poll(bot.stderr, patient).toContain('"connected"');
    for (const file of ['ferry.md', 'lighthouse.md']) await rm(path.join(newsroom.folder, file));
    await expect.poll(bot.stderr, patient).toContain('could not be read again');
    const { text } = await standin.mention('Who is retiring from the Skerry lighthouse?');
    expect(text).toContain('the keeper of the Skerry lighthouse is retiring');
    await newsroom.publish('orchard.md', orchard);
    await expect.poll(bot.stderr, patient).toMatch(/"articles":1,.*"corpus indexed"/);
    bot.signal('SIGTERM');
    const { code, stderr } = await bot.ended();
    expect(code, stderr).toBe(0);
    expect(stderr.match(/could not be read again/g)).toHaveLength(1);
  },
);

test('without it nothing is watched', async ({ scene: { startBot } }) => {
  const bot = startBot();
  await expect.poll(bot.stderr, patient).toContain('"connected"');
  bot.signal('SIGTERM');
  expect((await bot.ended()).stderr).not.toContain('watched');
});
