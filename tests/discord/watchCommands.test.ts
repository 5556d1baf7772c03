import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { menusOf } from '../standin/controls.js';
import { type Asker, ids } from '../standin/payloads.js';
import { admin, article, type Newswatch, openNewswatch } from './newswatch.js';

let room: Newswatch;
beforeAll(async () => {
  room = await openNewswatch();
  await room.newsroom.publish('rask.md', article('Jon Rask', 'The harbour fund is empty this year'));
  await room.newsroom.publish('rask2.md', article('Mia Rask', 'The school fund is empty this year'));
  await room.standin.slash('reindex', {}, admin);
});
afterAll(() => room.close());

type Options = Readonly<Record<string, string>>;
const watch = (options: Options, asker: Asker = {}) => room.standin.slash('watch', options, asker);
const unwatch = (options: Options = {}, asker: Asker = {}) => room.standin.slash('unwatch', options, asker);
const watches = async (asker: Asker = {}) => (await room.standin.slash('watches', {}, asker)).text;
const another = '300000000000000099';

describe('refused is', () => {
  test.each<[string, Options, Asker, RegExp]>([
    ['nothing to watch', {}, {}, /Say whom or what to watch/],
    [
      'nothing to watch, before the channel is looked at',
      {},
      { botMay: String(1n << 10n) },
      /Say whom or what to watch/,
    ],
    ['a topic without letters', { topic: '???' }, {}, /Say whom or what to watch/],
    ['a name that is too long', { person: 'a'.repeat(101) }, {}, /at most 100 characters/],
    [
      'a channel where the bot may not write',
      { topic: 'ferry' },
      { botMay: String(1n << 10n) },
      /may not write in this channel.*View Channel and Send Messages/s,
    ],
    ['a server that the bot is not in', { topic: 'ferry' }, { where: 'elsewhere' }, /Nothing can be watched/],
    ['a group of friends', { topic: 'ferry' }, { where: 'group' }, /Nothing can be watched from here/],
  ])('%s', async (_, options, asker, reason) => {
    expect((await watch(options, asker)).text).toMatch(reason);
    expect(await watches()).toContain('Nothing is watched here');
  });
});

test('the same is watched once in a channel', async () => {
  await watch({ person: 'Ada Moss' });
  expect((await watch({ person: 'ada moss' })).text).toContain('Watched here already: Ada Moss');
  expect((await watch({ person: 'Ada Moss' }, { where: 'lounge' })).text).toContain(
    'Watched here from now on',
  );
  await unwatch({ watch: 'Ada Moss' });
  await unwatch({ watch: 'Ada Moss' }, { where: 'lounge' });
});

test('of a name that several have one is chosen from a menu', async () => {
  const asked = await watch({ person: 'Rask' });
  expect(asked.text).not.toContain('Watched here');
  const chosen = await room.standin.choose(asked, 'Mia Rask');
  expect(chosen.text).toContain('Watched here from now on: Mia Rask');
  expect((await unwatch({ watch: 'mia' })).text).toContain('No longer watched here: Mia Rask');
});

test('who is not in the coverage yet may be watched as typed', async () => {
  const { text } = await watch({ person: 'Zora Quill' });
  expect(text).toContain('Watched here from now on: Zora Quill');
  expect(text).toContain('names nobody called “Zora Quill” so far');
  await unwatch({ watch: 'Zora Quill' });
});

describe('a watch is ended', () => {
  test('by another member: not', async () => {
    await watch({ topic: 'ferry' });
    expect((await unwatch({ watch: 'ferry' }, { userId: another })).text).toMatch(/Only whoever has begun/);
    expect(await watches()).toContain('“ferry”');
  });

  test('by an admin', async () => {
    const { text } = await unwatch({ watch: 'ferry' }, { ...admin, userId: another });
    expect(text).toContain('No longer watched here: “ferry”');
  });

  test('by choosing from what the asker has begun', async () => {
    await watch({ topic: 'ferry' });
    await watch({ person: 'Ada Moss', topic: 'ferry' });
    await watch({ topic: 'storms' }, { userId: another });
    const asked = await unwatch();
    const offered = menusOf(asked).flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(offered).toEqual(['“ferry”', 'Ada Moss · “ferry”']);
    expect((await room.standin.choose(asked, '“ferry”')).text).toContain('No longer watched here: “ferry”');
    expect(await watches()).toMatch(/2 matters\nAda Moss · “ferry”, since .*\n“storms”, since /);
    await unwatch({ watch: 'storms' }, admin);
    await unwatch({ watch: 'Ada Moss' });
  });

  test('not where nothing is called so', async () => {
    expect((await unwatch({ watch: 'ferry' })).text).toContain('Nothing is watched here');
  });
});

describe('what is watched is listed', () => {
  const lounge = { where: 'lounge' } as const;
  const typed = `<#${ids.forum}> <@${ids.user}> **all**`;
  beforeAll(async () => {
    await watch({ topic: typed });
    await watch({ topic: 'storms' }, lounge);
  });

  test('to a member: of this channel, with what was typed letter for letter', async () => {
    const text = await watches();
    expect(text).toContain('### Watched here: 1 matter\n');
    expect(text).toContain(`“\\<#${ids.forum}\\> \\<\\@${ids.user}\\> \\*\\*all\\*\\*”, since`);
    expect(text).not.toContain('storms');
  });

  test('to an admin: of all channels, with links to the others alone', async () => {
    const text = await watches(admin);
    expect(text).toContain('### Watched in this server: 2 matters\n');
    expect(text).toMatch(new RegExp(`\\nIn <#${ids.lounge}>:\\n“storms”, since `));
    expect(text).toContain(`“\\<#${ids.forum}\\>`);
  });

  test('to the asker alone, and of direct messages there alone', async () => {
    const { ephemeral, text } = await room.standin.slash('watches', {}, { ...admin, where: 'direct' });
    expect({ ephemeral, text }).toMatchObject({
      ephemeral: true,
      text: expect.stringContaining('Berit Sund'),
    });
    expect(text).not.toContain('storms');
  });
});

test('a channel takes 25 and a server 100, and all of them are listed in a file', async () => {
  const fill = async (asker: Asker) => {
    const texts: string[] = [];
    for (let number = 0; number < 26; number += 1)
      texts.push((await watch({ topic: `bridge ${number} over the river` }, asker)).text);
    return texts;
  };
  expect((await fill({ where: 'thread' })).at(-1)).toContain('25 watches are the most');
  await fill({ where: 'post' });
  await fill({ where: 'lounge' });
  expect((await fill({})).at(-1)).toContain('25 watches are the most');
  const { text, files } = await room.standin.slash('watches', {}, admin);
  expect(text).toContain('Watched in this server: 100 matters');
  const [list] = files.map(({ bytes }) => Buffer.from(bytes).toString());
  expect(list?.match(/since/g)).toHaveLength(100);
}, 60_000);
