import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fieldOf, fieldsOf } from '../standin/controls.js';
import { ids, permissions } from '../standin/payloads.js';
import { openSession, type Session } from '../standin/session.js';
import type { Shown } from '../standin/shown.js';
import { errorsIn } from './everything/walk.js';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const admin = { permissions: permissions.manageGuild };
const usual = { Channels: [], Forums: [], Who: ['shown'], 'The language': ['own'] };
type Label = keyof typeof usual;

const form = (asker = admin) => session.standin.slash('settings', {}, asker);
const set = async (label: Label, values: readonly string[]) =>
  session.standin.set(await form(), label, values, admin);

/** What each field of a form shows as chosen. */
const chosenIn = (shown: Shown) =>
  Object.fromEntries(Object.keys(usual).map((label) => [label, fieldOf(shown, label).chosen]));

afterEach(async () => {
  const now = chosenIn(await form());
  for (const [label, values] of Object.entries(usual))
    if (String(now[label]) !== String(values)) await set(label as Label, values);
});

async function restart(): Promise<void> {
  session.bot.signal('SIGTERM');
  await session.bot.ended();
  await session.restart();
}

const file = () => path.join(session.newsroom.dataDir, 'servers', `${ids.guild}.json`);

test('the form shows what is usual, to the asker alone', async () => {
  const shown = await form();
  expect(shown.ephemeral).toBe(true);
  expect(shown.text).toContain('How this server is set');
  expect(fieldsOf(shown)).toHaveLength(4);
  expect(chosenIn(shown)).toEqual(usual);
});

test.each<[Label, string[]]>([
  ['Channels', [ids.channel, ids.forum]],
  ['Forums', [ids.forum]],
  ['Who', ['hidden']],
  ['The language', ['de']],
])('what is chosen in the field “%s” is shown in place, and after a restart', async (label, values) => {
  const shown = await set(label, values);
  expect(shown).toMatchObject({ ephemeral: true, inPlace: true });
  const now = { ...usual, [label]: values };
  expect(chosenIn(shown)).toEqual(now);
  await restart();
  expect(chosenIn(await form())).toEqual(now);
});

test('a field below a form from before a restart still sets what it says', async () => {
  const before = await form();
  await restart();
  const shown = await session.standin.set(before, 'Channels', [ids.lounge], admin);
  expect(chosenIn(shown)).toEqual({ ...usual, Channels: [ids.lounge] });
});

test('fields are set each by itself, and one can be emptied', async () => {
  await set('Channels', [ids.channel]);
  await set('Who', ['hidden']);
  expect(chosenIn(await set('Channels', []))).toEqual({ ...usual, Who: ['hidden'] });
});

test('what can be typed is set as well', async () => {
  const shown = await session.standin.slash('settings', { replies: 'hidden', language: 'ja' }, admin);
  expect(chosenIn(shown)).toEqual({ ...usual, Who: ['hidden'], 'The language': ['ja'] });
});

test('who has set what is logged', async () => {
  await set('Forums', [ids.forum]);
  const line = session.bot
    .stderr()
    .split('\n')
    .findLast((each) => each.includes('an admin asks'));
  expect(JSON.parse(line ?? '{}')).toMatchObject({
    admin: ids.user,
    server: ids.guild,
    command: 'settings',
    options: { posts: ids.forum },
  });
});

test('a channel that is gone is shown no more, and the form says that one is gone', async () => {
  await set('Channels', [ids.channel, ids.lounge]);
  const { standin } = session;
  standin.gateway.dispatch('CHANNEL_DELETE', {
    id: ids.lounge,
    guild_id: ids.guild,
    type: 0,
    name: 'lounge',
  });
  const shown = await form();
  expect(chosenIn(shown)).toEqual({ ...usual, Channels: [ids.channel] });
  expect(shown.text).toContain('A channel that was chosen is gone');
  standin.gateway.dispatch('CHANNEL_CREATE', {
    id: ids.lounge,
    guild_id: ids.guild,
    type: 0,
    name: 'lounge',
  });
});

test.each<[Label, string]>([
  ['Channels', ids.channel],
  ['Forums', ids.forum],
])('of several chosen in the field “%s” those are taken that the server has', async (label, there) => {
  const shown = await set(label, [ids.thread, there, ids.foreignChannel]);
  expect(chosenIn(shown)).toEqual({ ...usual, [label]: [there] });
  expect(shown.text).not.toContain('is gone');
});

test('a thread that is kept as chosen is not shown, and does not keep the form away', async () => {
  await set('Channels', [ids.channel]);
  session.bot.signal('SIGTERM');
  await session.bot.ended();
  writeFileSync(file(), readFileSync(file(), 'utf8').replaceAll(ids.channel, ids.thread));
  await session.restart();
  const shown = await form();
  expect(chosenIn(shown)).toEqual(usual);
  expect(shown.text).toContain('A channel that was chosen is gone');
  expect((await set('Channels', [])).text).not.toContain('is gone');
});

describe('refused is', () => {
  test('who is no admin, also where they press in a form that they cannot have', async () => {
    const before = await form();
    const shown = await session.standin.set(before, 'Who', ['hidden'], {});
    expect(shown.text).toContain('Only admins may use /settings');
    expect((await session.standin.slash('settings')).text).toContain('Only admins may use /settings');
    expect(chosenIn(await form())).toEqual(usual);
  });

  test.each<[string, Label, string[]]>([
    ['ids that are none', 'Channels', ['../../etc']],
    ['an id that is too long', 'Forums', ['3'.repeat(21)]],
    [
      'more than can be chosen',
      'Channels',
      Array.from({ length: 26 }, (_, i) => `${BigInt(ids.channel) + BigInt(i)}`),
    ],
    ['a thread, which is none of those offered', 'Channels', [ids.thread]],
    ['a post, which is no forum', 'Forums', [ids.post]],
    ['a channel that is no forum', 'Forums', [ids.channel]],
    ['a channel of another server', 'Channels', [ids.foreignChannel]],
    ['a choice that there is not', 'Who', ['sometimes']],
    ['a language that there is not', 'The language', ['tlh']],
    ['two choices of one thing', 'Who', ['shown', 'hidden']],
    ['no choice of something that needs one', 'The language', []],
  ])('%s, with nothing changed', async (_, label, values) => {
    const shown = await set(label, values);
    expect(shown.text).toMatch(/cannot be/);
    expect(chosenIn(await form())).toEqual(usual);
  });

  test.each(['direct', 'elsewhere'] as const)('setting in the place “%s”', async (where) => {
    const shown = await session.standin.slash('settings', {}, { ...admin, where });
    expect(fieldsOf(shown)).toEqual([]);
    expect(shown.text).toMatch(/Settings are those of a server|Only admins may use/);
  });
});

test.each([
  ['damaged', '{"version": 1, "kept": {"mentions": ['],
  ['of a newer program', '{"version": 2, "kept": {}}'],
])('a file that is %s is set aside, and the usual holds', async (_, text) => {
  session.bot.signal('SIGTERM');
  await session.bot.ended();
  writeFileSync(file(), text);
  await session.restart();
  expect(chosenIn(await form())).toEqual(usual);
  expect(existsSync(file())).toBe(false);
  const aside = readdirSync(path.dirname(file())).filter((name) => name.includes('set-aside'));
  const kept = aside.map((name) => readFileSync(path.join(path.dirname(file()), name), 'utf8'));
  expect(kept).toContain(text);
  expect(errorsIn(session).join()).toContain('is set aside');
});

test('where nothing can be kept the admin is told, and the form shows what still holds', async () => {
  await set('Who', ['hidden']);
  const folder = path.dirname(file());
  renameSync(folder, `${folder}.away`);
  writeFileSync(folder, 'no folder');
  const shown = await set('Who', ['shown']);
  expect(shown).toMatchObject({ inPlace: true, text: expect.stringContaining('could not be kept') });
  expect(chosenIn(shown)).toEqual({ ...usual, Who: ['hidden'] });
  rmSync(folder);
  renameSync(`${folder}.away`, folder);
});

describe('hidden by default', () => {
  test.each([
    ['nothing', {}, true],
    ['hide: False', { hide: false }, false],
    ['hide: True', { hide: true }, true],
  ])('an asker who says %s', async (_, said, ephemeral) => {
    await set('Who', ['hidden']);
    const shown = await session.standin.slash('quote', { person: 'Ada Moss', ...said });
    expect(shown).toMatchObject({ ephemeral, text: expect.stringContaining('Ada Moss') });
  });

  test('where nothing is set the channel sees it', async () => {
    expect((await session.standin.slash('quote', { person: 'Ada Moss' })).ephemeral).toBe(false);
  });

  test('does not hold in another place', async () => {
    await set('Who', ['hidden']);
    const elsewhere = { where: 'elsewhere' } as const;
    expect((await session.standin.slash('quote', { person: 'Ada Moss' }, elsewhere)).ephemeral).toBe(false);
  });
});
