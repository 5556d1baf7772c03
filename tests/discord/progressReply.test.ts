import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answered, declined } from '../../src/answer.js';
import type { Bot } from '../../src/bot.js';
import { loadCommands } from '../../src/commandFolder.js';
import { openCommunity } from '../../src/community/openCommunity.js';
import { parseConfig } from '../../src/config.js';
import { type Connection, startDiscord } from '../../src/discord/start.js';
import type { Answer } from '../../src/model.js';
import type { Progress } from '../../src/progress.js';
import { builtCommands } from '../built.js';
import type { Recorded } from '../standin/ledger.js';
import { type Asker, ids, permissions } from '../standin/payloads.js';
import { token } from '../standin/session.js';
import { type Standin, startStandin } from '../standin/standin.js';

const minute = 60_000;
const read: Answer = {
  ...answered('Read again: 40 articles', [], 'Added: 40.'),
  report: 'Added: 40\n  a.md\n',
};

/** A reading that goes on as the test says. */
interface Reading {
  tell(done: number, at: number): void;
  end(answer: Answer): void;
}

let clock = 0;
let readings: Reading[];
let lines: { level: number; msg: string; reply?: string; report?: string; files?: string[] }[];
let standin: Standin;
let connection: Connection;

const progress = (done: number): Progress => ({ stage: 'reading', done, total: 40, articles: done });

const slowBot: Bot = {
  commands: await loadCommands(builtCommands),
  community: openCommunity(),
  answer: ({ onProgress }) =>
    new Promise((end) => {
      const tell = (done: number, at: number) => {
        clock = at;
        onProgress?.(progress(done));
      };
      readings.push({ tell, end });
    }),
  suggest: async () => [],
};

beforeEach(async () => {
  clock = 0;
  readings = [];
  lines = [];
  standin = await startStandin(token);
  const config = parseConfig({ DISCORD_TOKEN: token, DISCORD_API_URL: standin.apiUrl });
  const log = pino({}, { write: (line) => lines.push(JSON.parse(line)) });
  connection = await startDiscord({ bot: slowBot, config, token, log, now: () => clock });
});
afterEach(async () => {
  await connection.close();
  await standin.close();
  expect(standin.complaints).toEqual([]);
});

/** Uses /reindex, and gives the reading that it begins. */
async function begin(asker: Asker = {}): Promise<Reading & { readonly sign: string }> {
  const sign = standin.invoke('reindex', {}, { permissions: permissions.manageGuild, ...asker });
  await expect.poll(() => readings.length).toBe(1);
  const [reading] = readings;
  if (!reading) throw new Error('no reading has begun');
  return { ...reading, sign };
}

const textsOf = ({ body }: Recorded): string =>
  [...(JSON.stringify(body) ?? '').matchAll(/"content":"([^"]*)"/g)].map(([, text]) => text).join('|');

const shows = (words: string) => (each: Recorded) =>
  each.method !== 'POST' || !each.path.endsWith('callback') ? textsOf(each).includes(words) : false;
const shown = (words: string) => standin.ledger.find(words, shows(words));
const sends = (each: Recorded) => ['PATCH', 'POST'].includes(each.method) && textsOf(each) !== '';
const said = () =>
  standin.ledger.requests.filter(sends).map((each) => [each.path.split('/')[1], textsOf(each)]);

test('the reply says how far the reading has come, and in the end the answer with its report', async () => {
  const { tell, end } = await begin();
  tell(4, 1_000);
  await shown('4 of 40');
  tell(10, 1_900);
  tell(20, 3_000);
  await shown('20 of 40');
  end(read);
  const answer = await shown('Read again');
  expect(said()).toEqual([
    ['webhooks', 'Reading: 4 of 40 files, 4 articles…\\n▱▱▱▱▱▱▱▱▱▱ 5 %'],
    ['webhooks', expect.stringContaining('Reading: 20 of 40 files, 20 articles…\\n▰▰▱▱▱▱▱▱▱▱ 29 %')],
    ['webhooks', '### Read again: 40 articles|Added: 40.'],
  ]);
  expect(answer.files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
    ['report.txt', read.report],
  ]);
});

test('an edit under way does not overtake the answer', async () => {
  const { tell, end, sign } = await begin();
  const release = standin.holdOnce(/@original$/);
  tell(4, 1_000);
  await shown('4 of 40');
  tell(40, 5_000);
  end(read);
  release();
  await shown('Read again');
  expect(said().map(([, text]) => text)).toEqual([
    expect.stringContaining('4 of 40'),
    expect.stringContaining('Read again'),
  ]);
  expect(standin.ledger.requests.filter(({ path }) => path.includes(sign))).toHaveLength(3);
});

test('a reply that the admin has deleted ends the edits, and not the reading', async () => {
  const { tell, end } = await begin();
  standin.failOnce({ method: 'PATCH', path: /@original$/, status: 404, code: 10_008 });
  tell(4, 1_000);
  await expect.poll(() => lines.map(({ msg }) => msg)).toContain('The message is gone.');
  tell(8, 10_000);
  end(read);
  await shown('Read again');
  expect(said()).toHaveLength(2);
});

test.each([
  ['is refused', declined('The corpus is missing.')],
  ['is broken off', declined('The bot is being stopped, and reads no further.')],
])('where the reading %s, the reply says so in the end', async (_, refusal) => {
  const { tell, end } = await begin();
  tell(4, 1_000);
  await shown('4 of 40');
  end(refusal);
  await shown(refusal.heading);
  expect(said().at(-1)).toEqual(['webhooks', `### ${refusal.heading}`]);
});

describe('after 14 minutes', () => {
  const goneOn = /"content":"-# For <@300000000000000006>"/;

  test('it goes on in a message to the channel, which is edited on; the reply says where', async () => {
    const { tell, end, sign } = await begin();
    tell(4, 13 * minute);
    await shown('4 of 40');
    tell(20, 14 * minute);
    const moved = await shown('20 of 40');
    expect([moved.method, moved.path]).toEqual(['POST', `/channels/${ids.channel}/messages`]);
    expect(JSON.stringify(moved.body)).toMatch(goneOn);
    const last = await shown('It goes on here');
    expect(last.path).toContain(sign);
    expect(textsOf(last)).toMatch(/discord\.com\/channels\/300000000000000002\/300000000000000004\/\d+$/);
    tell(30, 15 * minute);
    await shown('30 of 40');
    end(read);
    const answer = await shown('Read again');
    expect([answer.method, answer.path]).toEqual([
      'PATCH',
      expect.stringMatching(/^\/channels\/300000000000000004\/messages\/\d+$/),
    ]);
    expect(answer.files.map(({ name }) => name)).toEqual(['report.txt']);
    expect(said()).toHaveLength(5);
  });

  test.each([50_027, 10_015])('so it does as soon as Discord takes no edit any more (%i)', async (code) => {
    const { tell, end } = await begin();
    standin.failOnce({ method: 'PATCH', path: /@original$/, status: 401, code });
    tell(4, 1_000);
    await expect.poll(() => said().map(([where]) => where)).toContain('channels');
    end(read);
    await shown('Read again');
    expect(said().at(-1)?.[0]).toBe('channels');
  });

  test.each(['elsewhere', 'group'] as const)(
    'where the bot may not write (%s), in a direct message',
    async (where) => {
      const { tell, end } = await begin({ where });
      tell(4, 14 * minute);
      const moved = await shown('4 of 40').then(() => shown('It goes on here'));
      expect(textsOf(moved)).toContain('/300000000000000005/');
      end(read);
      const answer = await shown('Read again');
      expect(answer.path).toContain(`/channels/${ids.directChannel}/messages/`);
    },
  );

  test('where what it has moved to is gone, the log has the answer with its report', async () => {
    const { tell, end } = await begin();
    tell(4, 14 * minute);
    await shown('It goes on here');
    standin.failOnce({ method: 'PATCH', path: /^\/channels\//, status: 404, code: 10_008 });
    end(read);
    await expect.poll(() => lines.map(({ files }) => files ?? [])).toContainEqual([read.report]);
    expect(lines.map(({ reply }) => reply ?? '').join()).toContain('Read again: 40 articles');
  });

  test('where that is refused, too, the log has it, and the reply says so', async () => {
    const { tell, end } = await begin();
    const path = new RegExp(`^/channels/(?:${ids.channel}|${ids.directChannel})/messages$`);
    standin.failOnce({ method: 'POST', path, status: 403, code: 50_013 });
    standin.failOnce({ method: 'POST', path, status: 403, code: 50_007 });
    tell(4, 14 * minute);
    await shown('The log of the bot will have it.');
    end(read);
    await expect
      .poll(() => lines.map(({ reply }) => reply ?? '').join())
      .toContain('Read again: 40 articles');
  });
});

describe('a report that cannot be attached', () => {
  test.each([
    [403, 50_013],
    [413, 40_005],
  ])('is left out, which is said, and the log has it (%i, %i)', async (status, code) => {
    const { end } = await begin();
    standin.failOnce({ method: 'PATCH', path: /@original$/, status, code });
    end(read);
    const answer = await shown('the log of the bot has it');
    expect(textsOf(answer)).toContain('Read again: 40 articles');
    expect(answer.files).toEqual([]);
    expect(lines.map(({ report }) => report)).toContain(read.report);
  });
});
