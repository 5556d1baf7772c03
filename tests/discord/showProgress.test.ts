import { setTimeout } from 'node:timers/promises';
import { DiscordAPIError } from 'discord.js';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { MessageBody } from '../../src/discord/render.js';
import { showProgress } from '../../src/discord/showProgress.js';
import { createLog } from '../../src/log.js';
import type { Progress } from '../../src/progress.js';

const log = createLog('silent');
const at = (done: number): Progress => ({ stage: 'reading', done, total: 10_000, articles: done });
const textOf = ({ components: [{ components }] }: MessageBody) => JSON.stringify(components);

/** Reports progress for a while, as a reading does. */
async function report(show: (progress: Progress) => void, times: number): Promise<void> {
  for (let i = 1; i <= times; i++) {
    await setTimeout(5);
    show(at(i * 100));
  }
}

test('says how far it has come', async () => {
  const shown: string[] = [];
  const { show } = showProgress(log, async (body) => shown.push(textOf(body)), 1);
  await report(show, 2);
  expect(shown).toEqual([
    expect.stringContaining('Reading: 100 of 10,000 files, 100 articles…'),
    expect.stringContaining('Reading: 200 of 10,000 files, 200 articles…'),
  ]);
});

test('not at once, and not each time', async () => {
  const shown: string[] = [];
  const { show } = showProgress(log, async (body) => shown.push(textOf(body)), 60_000);
  await report(show, 5);
  expect(shown).toEqual([]);
});

test('one edit at a time, none after the end, which waits for the last', async () => {
  const done: string[] = [];
  const { show, end } = showProgress(
    log,
    async () => {
      done.push('begun');
      await setTimeout(50);
      done.push('gone through');
    },
    1,
  );
  await report(show, 3);
  await end();
  expect(done).toEqual(['begun', 'gone through']);
  await report(show, 2);
  expect(done).toHaveLength(2);
});

test('an edit that fails, as after 15 minutes, is logged and is the last', async () => {
  const lines: { code?: number; msg: string }[] = [];
  const kept = pino({}, { write: (line) => lines.push(JSON.parse(line)) });
  const invalid = { code: 50027, message: 'Invalid Webhook Token' };
  const late = new DiscordAPIError(invalid, 50027, 401, 'PATCH', 'https://a.example/token', {});
  let edits = 0;
  const { show, end } = showProgress(
    kept,
    async () => {
      edits++;
      throw late;
    },
    1,
  );
  await report(show, 4);
  await end();
  expect(edits).toBe(1);
  expect(lines).toMatchObject([{ code: 50027, msg: expect.stringContaining('15 minutes') }]);
});
