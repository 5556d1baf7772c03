import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ids } from '../standin/payloads.js';
import { buttonsOf } from '../standin/shown.js';
import { admin, article, type Newswatch, openNewswatch } from './newswatch.js';

let room: Newswatch;
beforeAll(async () => {
  room = await openNewswatch();
});
afterAll(() => room.close());
beforeEach(() => void [ids.channel, ids.lounge].map(room.told));

const watch = (person: string, where: 'server' | 'lounge' | 'direct' = 'server') =>
  room.standin.slash('watch', { person }, { where });
const publish = (file: string, text: string) => room.newsroom.publish(file, text);

test('a watch is confirmed with the newest that there is', async () => {
  const { text, ephemeral } = await watch('Ada Moss');
  expect(ephemeral).toBe(false);
  expect(text).toContain('### Watched here from now on: Ada Moss');
  expect(text).toContain('We will sail again before the summer');
});

test('what is new is told once, cited, with a nonce that Discord enforces, and pings nobody', async () => {
  await watch('Ola Brandt');
  await publish('brandt.md', article('Ola Brandt', 'The new bridge will carry trams'));
  await room.round();
  const [told, ...others] = room.told();
  expect(others).toEqual([]);
  expect(told?.text).toContain('### New on Ola Brandt');
  expect(told?.text).toContain('> “The new bridge will carry trams,”');
  expect(told?.text).toMatch(/Ola Brandt.*Norvik Post/s);
  expect(told?.body).toMatchObject({
    allowed_mentions: { parse: [] },
    nonce: expect.stringMatching(/^[\w-]{1,25}$/),
    enforce_nonce: true,
  });
  await room.round();
  expect(room.told()).toEqual([]);
});

test('the buttons below what is told are answered, also after a restart', async () => {
  await watch('Kari Lund');
  await publish('lund.md', article('Kari Lund', 'The ice rink opens in November', 'Its roof leaks'));
  await room.round();
  const [told] = room.told();
  if (!told) throw new Error('nothing was told');
  const around = await room.standin.press(told, 'Around this passage');
  expect(around.text).toContain('The ice rink opens in November');
  await room.end();
  await room.restart();
  const all = buttonsOf(told).find(({ label }) => label.includes('Kari Lund'));
  const { text } = await room.standin.press(told, all?.label ?? '');
  expect(text).toContain('Its roof leaks');
});

describe('nothing is told of', () => {
  const words = 'The harbour tax will not rise again this year';
  const first = article('Siri Dahl', words);

  beforeAll(async () => {
    await watch('Siri Dahl');
    await publish('dahl.md', first);
    await room.round();
    expect(room.told()).toHaveLength(1);
  });

  test.each<[string, () => Promise<void>]>([
    ['an article that was changed elsewhere', () => publish('dahl.md', `${first}\nThe meeting was long.\n`)],
    ['a second outlet’s print', () => publish('copy.md', first.replace('Norvik Post', 'Skerry Times'))],
    ['an article that is gone', () => room.retract('dahl.md')],
    ['one that is put back', () => publish('dahl.md', first)],
    ['what others say', () => publish('other.md', article('Nils Berg', 'The tax is too low'))],
  ])('%s', async (_, change) => {
    await change();
    await room.round();
    expect(room.told()).toEqual([]);
  });

  test('but a statement that was changed is', async () => {
    await publish('dahl.md', article('Siri Dahl', 'The harbour tax has to rise after all'));
    await room.round();
    expect(room.told().map(({ text }) => text)).toEqual([
      expect.stringContaining('The harbour tax has to rise after all'),
    ]);
  });
});

test('what came while the bot was down is told after the start, once', async () => {
  await watch('Vera Holt');
  await room.round();
  await room.end();
  await publish('holt.md', article('Vera Holt', 'The mill wheel turns again'));
  const statement = await room.publishLast();
  await room.restart();
  await room.settled(statement);
  expect(room.told().map(({ text }) => text)).toEqual([expect.stringContaining('The mill wheel turns')]);
  await room.end();
  await room.restart();
  await room.round();
  expect(room.told()).toEqual([]);
});

test('each channel is told that watches it, direct messages as well', async () => {
  for (const where of ['server', 'lounge', 'direct'] as const) await watch('Tor Vik', where);
  await publish('vik.md', article('Tor Vik', 'The sawmill is for sale'));
  await room.round();
  for (const channel of [ids.channel, ids.lounge]) expect(room.told(channel)).toHaveLength(1);
  await room.standin.ledger.find(
    'news in direct messages',
    ({ path, body }) =>
      path === `/channels/${ids.directChannel}/messages` && JSON.stringify(body).includes('The sawmill'),
  );
});

test('it is told in the language that is set for the server', async () => {
  await watch('Lena Falk');
  await room.standin.slash('settings', { language: 'de' }, admin);
  await publish('falk.md', article('Lena Falk', 'The observatory gets a new dome'));
  await room.round();
  await room.standin.slash('settings', { language: 'own' }, admin);
  const [told] = room.told();
  expect(told?.text).toContain('### Neues zu Lena Falk');
  expect(told?.text).toContain('> “The observatory gets a new dome,”');
});

describe('where a message cannot be sent', () => {
  const failing = (channel: string, fault: { status: number; code: number; drop?: true }, times = 1) => {
    for (let time = 0; time < times; time += 1)
      room.standin.failOnce({
        method: 'POST',
        path: new RegExp(`^/channels/${channel}/messages$`),
        ...fault,
      });
  };
  const watched = async (channel: 'server' | 'lounge' = 'server') =>
    (await room.standin.slash('watches', {}, { where: channel })).text;

  test.each([
    ['a fault of Discord’s', 'Eva Lind', { status: 500, code: 0 }],
    ['a connection that breaks off', 'Jon Rask', { status: 500, code: 0, drop: true as const }],
  ])('once, for %s, it is told once all the same', async (_, name, fault) => {
    await watch(name);
    await publish('once.md', article(name, `The garden of ${name} won a prize`));
    failing(ids.channel, fault);
    await room.round();
    expect(room.told()).toHaveLength(1);
    await room.round();
    expect(room.told()).toEqual([]);
  });

  test('again and again, it is told the next time, under the same nonce', async () => {
    await watch('Ida Krog');
    await publish('krog.md', article('Ida Krog', 'The tram will be green'));
    failing(ids.channel, { status: 500, code: 0 }, 4);
    await room.round();
    expect(room.told()).toEqual([]);
    await room.round();
    const [told, ...others] = room.told();
    expect(others).toEqual([]);
    expect(told?.text).toContain('The tram will be green');
    const nonces = room.standin.ledger.requests
      .filter(
        ({ path, body }) => path.endsWith('/messages') && JSON.stringify(body).includes('The tram will'),
      )
      .map(({ body }) => (body as { nonce?: string }).nonce);
    expect(nonces).toHaveLength(5);
    expect(new Set(nonces).size).toBe(1);
  });

  test('for the channel is gone, the watch is ended, which the log says', async () => {
    await watch('Odd Nes', 'lounge');
    await publish('nes.md', article('Odd Nes', 'The ropeway is closed'));
    failing(ids.lounge, { status: 404, code: 10_003 });
    await room.round();
    expect(room.told(ids.lounge)).toEqual([]);
    expect(room.bot.stderr()).toContain('a watch is ended: nothing can be told there');
    expect(await watched('lounge')).not.toContain('Odd Nes');
  });

  test('for the bot may not, three times in a row, the watch is ended', async () => {
    await watch('Liv Moe', 'lounge');
    await publish('moe.md', article('Liv Moe', 'The opera has a new curtain'));
    for (const isThere of [true, true, false]) {
      failing(ids.lounge, { status: 403, code: 50_013 });
      await room.round();
      const text = await watched('lounge');
      expect(text.includes('Liv Moe'), text).toBe(isThere);
    }
    expect(room.told(ids.lounge)).toEqual([]);
  });
});

test('SIGTERM lets the message under way through, and what is left is told after the start', async () => {
  await watch('Arne Dale');
  await watch('Arne Dale', 'lounge');
  await publish('dale.md', article('Arne Dale', 'The cannery will open again in May'));
  const statement = await room.publishLast();
  const release = room.standin.holdOnce(new RegExp(`^/channels/${ids.channel}/messages$`));
  await room.standin.slash('reindex', {}, admin);
  await room.standin.ledger.find(
    'the first of the news',
    ({ path, body }) =>
      path.endsWith('/messages') && JSON.stringify(body).includes('The cannery will open again in May'),
  );
  room.bot.signal('SIGTERM');
  await expect.poll(() => room.bot.stderr(), { timeout: 15_000 }).toContain('stopping');
  release();
  expect((await room.bot.ended()).code).toBe(0);
  expect(room.told()).toHaveLength(1);
  expect(room.told(ids.lounge)).toEqual([]);
  await room.restart();
  await room.settled(statement);
  expect(room.told()).toEqual([]);
  expect(room.told(ids.lounge)).toHaveLength(1);
});
