import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered } from '../../src/answer.js';
import type { Bot } from '../../src/bot.js';
import { loadCommands } from '../../src/commandFolder.js';
import { parseConfig } from '../../src/config.js';
import { type Connection, startDiscord } from '../../src/discord/start.js';
import { createLog } from '../../src/log.js';
import { builtCommands } from '../built.js';
import { permissions } from '../standin/payloads.js';
import { token } from '../standin/session.js';
import { type Standin, startStandin } from '../standin/standin.js';

/** A bot whose reindex takes long enough for one edit, and reports to the last. */
const slowBot: Bot = {
  commands: await loadCommands(builtCommands),
  async answer({ onProgress }) {
    for (let done = 0; done < 40; done++) {
      await setTimeout(100);
      onProgress?.({ stage: 'reading', done, total: 40, articles: done });
    }
    return answered('Read again: 40 articles', []);
  },
  suggest: async () => [],
};

let standin: Standin;
let connection: Connection;
beforeAll(async () => {
  standin = await startStandin(token);
  const config = parseConfig({ DISCORD_TOKEN: token, DISCORD_API_URL: standin.apiUrl });
  connection = await startDiscord({ bot: slowBot, config, token, log: createLog('silent') });
});
afterAll(async () => {
  await connection.close();
  await standin.close();
  expect(standin.complaints).toEqual([]);
});

/** Uses /reindex, and gives what the reply to it said, edit by edit. */
async function edits(): Promise<[status: number, said: string][]> {
  const asked = standin.invoke('reindex', {}, { permissions: permissions.manageGuild });
  const ofThis = ({ method, path }: { method: string; path: string }) =>
    method === 'PATCH' && path.includes(asked);
  await standin.ledger.find('the answer', (each) => ofThis(each) && saidIn(each.body).startsWith('### '));
  await setTimeout(500);
  return standin.ledger.requests.filter(ofThis).map(({ status, body }) => [status, saidIn(body)]);
}

const saidIn = (body: unknown): string => /"content":"([^"]*)"/.exec(JSON.stringify(body))?.[1] ?? '';

test('the reply says how far the reading has come, and in the end the answer', async () => {
  const [first, ...others] = await edits();
  expect(first).toEqual([200, expect.stringMatching(/^Reading: \d+ of 40 files, \d+ articles…$/)]);
  expect(others.at(-1)).toEqual([200, '### Read again: 40 articles']);
});

test('an edit that Discord refuses does not keep the answer back', async () => {
  standin.failOnce({ method: 'PATCH', path: /@original$/, status: 401, code: 50027 });
  expect(await edits()).toEqual([
    [401, expect.stringMatching(/^Reading: /)],
    [200, '### Read again: 40 articles'],
  ]);
});
