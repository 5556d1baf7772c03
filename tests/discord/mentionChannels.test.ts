import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ids, permissions } from '../standin/payloads.js';
import type { Where } from '../standin/places.js';
import { openSession, type Session } from '../standin/session.js';
import { repliesTo } from '../standin/shown.js';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const admin = { permissions: permissions.manageGuild };
const ferry = 'Why did the ferry line to Gull Island close?';

async function set(label: string, values: readonly string[]): Promise<void> {
  const { standin } = session;
  await standin.set(await standin.slash('settings', {}, admin), label, values, admin);
}

beforeEach(async () => {
  await set('Forums', []);
});

const repliesAt = (id: string) => session.standin.ledger.requests.filter((request) => repliesTo(request, id));

/** Mentions the bot where it is not to answer, and then where it is: by the second answer the first would have come. */
async function expectSilence(where: Where, heardAt: Where): Promise<void> {
  const { standin } = session;
  const id = standin.say(`<@${ids.application}> ${ferry}`, { where });
  await standin.mention(ferry, { where: heardAt });
  await standin.slash('quote', { person: 'Ada Moss' }, { where });
  expect(repliesAt(id)).toEqual([]);
}

test.each<Where>(['server', 'lounge', 'thread', 'post', 'direct'])(
  'where no channel is chosen a mention is answered in the place “%s”',
  async (where) => {
    await set('Channels', []);
    expect((await session.standin.mention(ferry, { where })).text).toContain('the old pier burned down');
  },
);

test.each<[string, Where, string]>([
  ['in a chosen channel', 'server', ids.channel],
  ['in a thread of one', 'thread', ids.channel],
  ['in a post of a chosen forum', 'post', ids.forum],
  ['in direct messages, whatever is chosen', 'direct', ids.lounge],
])('a mention is answered %s', async (_, where, chosen) => {
  await set('Channels', [chosen]);
  expect((await session.standin.mention(ferry, { where })).text).toContain('the old pier burned down');
});

test.each<[string, Where, string, Where]>([
  ['in another channel', 'lounge', ids.channel, 'server'],
  ['in a thread of another channel', 'thread', ids.lounge, 'lounge'],
  ['in a post of another forum', 'post', ids.lounge, 'lounge'],
])('a mention gets no answer %s, where slash commands still do', async (_, where, chosen, heardAt) => {
  await set('Channels', [chosen]);
  await expectSilence(where, heardAt);
});

test('in a post of a forum whose posts are answered the talk goes on', async () => {
  await set('Channels', [ids.lounge]);
  await set('Forums', [ids.forum]);
  const shown = await session.standin.mention(ferry, { where: 'post' });
  expect(shown.text).toContain('the old pier burned down');
});

test('where the only chosen channel was deleted a mention is answered nowhere until another is chosen', async () => {
  const lounge = { id: ids.lounge, guild_id: ids.guild, type: 0, name: 'lounge', permission_overwrites: [] };
  await set('Channels', [ids.lounge]);
  session.standin.gateway.dispatch('CHANNEL_DELETE', lounge);
  await expectSilence('server', 'direct');
  await set('Channels', []);
  expect((await session.standin.mention(ferry)).text).toContain('the old pier burned down');
  session.standin.gateway.dispatch('CHANNEL_CREATE', lounge);
});
