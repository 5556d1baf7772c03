import { beforeEach, expect, test } from 'vitest';
import { openCommunity } from '../../src/community/openCommunity.js';
import { createLog } from '../../src/log.js';
import { temporaryFolder } from '../folders.js';
import { article, type Newsroom, newsdesk, openNewsroom } from './newsroom.js';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
  await room.ask('watch', { person: 'Ada Moss' });
});

const lounge = { ...newsdesk, channel: '201' };
const pier = article('Ada Moss', 'The pier of the ferry is rotten');

async function publish(file: string, text: string) {
  await room.publish(file, text);
  await room.bot.reindex();
}

test('what is new is told once, with what was printed', async () => {
  expect(await room.tell()).toEqual([]);
  await publish('pier.md', pier);
  const [told, ...others] = await room.tell();
  expect(told).toMatchObject({
    channel: newsdesk.channel,
    heading: 'New on Ada Moss',
    words: ['The pier of the ferry is rotten,'],
  });
  expect(others).toEqual([]);
  expect(await room.tell()).toEqual([]);
  await room.bot.reindex();
  expect(await room.tell()).toEqual([]);
});

test('so it is where the bot was down while the coverage changed, and where it is started again', async () => {
  await room.tell();
  await room.publish('pier.md', pier);
  await room.restart();
  expect(await room.tell()).toHaveLength(1);
  await room.restart();
  expect(await room.tell()).toEqual([]);
});

test('what is kept on disk is told once, whichever process tells it', async () => {
  const dataDir = temporaryFolder();
  const open = () => openCommunity({ dataDir, log: createLog('silent') });
  const first = await openNewsroom(open());
  await first.ask('watch', { person: 'Ada Moss' });
  await first.tell();
  await first.publish('pier.md', pier);
  await first.bot.reindex();
  expect(await first.tell()).toHaveLength(1);
  const second = await openNewsroom(open());
  await second.publish('pier.md', pier);
  await second.bot.reindex();
  expect(await second.tell()).toEqual([]);
  expect((await second.community.watches.read('100'))[0]).toMatchObject({ person: 'Ada Moss' });
});

test('what could not be told is told the next time, under the same nonce', async () => {
  await room.tell();
  await publish('pier.md', pier);
  const [first] = await room.tell(() => 'later');
  expect(first?.words).toHaveLength(1);
  expect(await room.tell()).toEqual([first]);
  expect(await room.tell()).toEqual([]);
});

test('whether some should be told again soon is known', async () => {
  await publish('pier.md', pier);
  expect(await room.bot.tellNews(async () => 'later')).toBe(true);
  expect(await room.bot.tellNews(async () => 'refused')).toBe(false);
  expect(await room.bot.tellNews(async () => 'told')).toBe(false);
});

test('a channel that is gone is watched no more', async () => {
  await publish('pier.md', pier);
  expect(await room.tell(() => 'gone')).toHaveLength(1);
  expect(await room.community.watches.read('100')).toEqual([]);
});

test('a channel that refuses three times in a row is watched no more', async () => {
  await publish('pier.md', pier);
  for (const _ of [1, 2, 3]) expect(await room.tell(() => 'refused')).toHaveLength(1);
  expect(await room.community.watches.read('100')).toEqual([]);
});

test('refusals that are not in a row end nothing', async () => {
  await publish('pier.md', pier);
  for (const _ of [1, 2]) await room.tell(() => 'refused');
  expect(await room.tell()).toHaveLength(1);
  await publish('quay.md', article('Ada Moss', 'The quay is no better than that'));
  for (const _ of [1, 2]) await room.tell(() => 'refused');
  expect(await room.tell()).toHaveLength(1);
  expect(await room.community.watches.read('100')).toHaveLength(1);
});

test('each channel is told, and one that fails takes nothing from the others', async () => {
  await room.ask('watch', { person: 'Ada Moss' }, lounge);
  await room.ask('watch', { topic: 'pier' }, { ...newsdesk, server: null, channel: '202' });
  await publish('pier.md', pier);
  const first = await room.tell(({ watch }) => (watch.channel === '200' ? 'later' : 'told'));
  expect(first.map(({ channel, heading }) => [channel, heading])).toEqual([
    ['200', 'New on Ada Moss'],
    ['201', 'New on Ada Moss'],
    ['202', 'New on “pier”'],
  ]);
  expect(new Set(first.map(({ nonce }) => nonce)).size).toBe(3);
  expect((await room.tell()).map(({ channel }) => channel)).toEqual(['200']);
});

test('what several watches of a channel find is told there once', async () => {
  for (const topic of ['pier', 'ferry', 'rotten pier']) await room.ask('watch', { topic });
  await room.ask('watch', { topic: 'ferry' }, lounge);
  await publish('pier.md', pier);
  expect((await room.tell()).map(({ channel, heading }) => [channel, heading])).toEqual([
    ['200', 'New on Ada Moss'],
    ['201', 'New on “ferry”'],
  ]);
  expect(await room.tell()).toEqual([]);
});

test('of what another watch has told in the channel the rest alone is told', async () => {
  await room.ask('watch', { topic: 'pier' });
  await publish('pier.md', pier);
  await publish('cranes.md', article('Nils Berg', 'The pier has cranes of its own'));
  expect((await room.tell()).map(({ heading, words }) => [heading, words])).toEqual([
    ['New on Ada Moss', ['The pier of the ferry is rotten,']],
    ['New on “pier”', ['The pier has cranes of its own,']],
  ]);
});

test('what a channel could not be told by one watch it is told by another', async () => {
  await room.ask('watch', { topic: 'pier' });
  await publish('pier.md', pier);
  const first = await room.tell(({ watch }) => (watch.topic === 'pier' ? 'told' : 'later'));
  expect(first.map(({ heading }) => heading)).toEqual(['New on Ada Moss', 'New on “pier”']);
});

test('of many at once a few are told, and how many more there are', async () => {
  const many = Array.from({ length: 40 }, (_, place) => `The boat number ${place + 1} has left the harbour`);
  await publish('boats.md', article('Ada Moss', ...many));
  const [told, ...others] = await room.tell();
  expect(told?.words).toHaveLength(5);
  expect(told?.note).toContain('35 more are new');
  expect(others).toEqual([]);
  expect(await room.tell()).toEqual([]);
});

test('a round is ended by a signal, and what it has not looked at is told by the next', async () => {
  await room.ask('watch', { topic: 'pier' });
  await publish('pier.md', pier);
  const stop = new AbortController();
  await room.bot.tellNews(async () => {
    stop.abort();
    return 'told';
  }, stop.signal);
  expect((await room.tell()).map(({ heading }) => heading)).toEqual(['New on “pier”']);
});

test('an edition that comes while the one before is told is told by the next round', async () => {
  await room.ask('watch', { topic: 'pier' }, lounge);
  await publish('pier.md', pier);
  const told: string[][] = [];
  await room.bot.tellNews(async (news) => {
    if (told.length === 0)
      await publish('jetty.md', article('Ada Moss', 'A jetty would be cheaper than the pier'));
    told.push(news.answer().findings.map(({ citation }) => citation.exact));
    return 'told';
  });
  told.push(...(await room.tell()).map(({ words }) => [...words]));
  const all = told.flat();
  const times = (words: string) => all.filter((one) => one.startsWith(words)).length;
  expect([times('The pier of the ferry is rotten'), times('A jetty would be cheaper')]).toEqual([2, 2]);
});

test('a watch that is ended while it is told stays so', async () => {
  await publish('pier.md', pier);
  await room.bot.tellNews(async () => {
    await room.ask('unwatch', { watch: 'Ada Moss' });
    return 'later';
  });
  expect(await room.community.watches.read('100')).toEqual([]);
  expect(await room.tell()).toEqual([]);
});

test('what is told leads to all there is on it', async () => {
  await room.ask('watch', { topic: 'pier' }, lounge);
  await publish('pier.md', pier);
  const next: unknown[] = [];
  await room.bot.tellNews(async (news) => {
    next.push(news.answer().next?.map(({ asked }) => asked));
    return 'told';
  });
  expect(next).toEqual([
    [{ command: 'quote', options: { person: 'Ada Moss' } }],
    [
      { command: 'quote', options: { topic: 'pier' } },
      { command: 'timeline', options: { topic: 'pier' } },
    ],
  ]);
});
