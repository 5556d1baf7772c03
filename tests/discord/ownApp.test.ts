import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asker, permissions } from '../standin/payloads.js';
import { spotOf, type Where } from '../standin/places.js';
import { openSession, type Session } from '../standin/session.js';
import { chronicle } from './chronicle.js';

const admin = '300000000000000009';

let session: Session;
beforeAll(async () => {
  session = await openSession({ ADMIN_USER_IDS: admin });
  await session.newsroom.publish('osprey.md', chronicle);
  await session.standin.slash('reindex', {}, { userId: admin });
});
afterAll(() => session.close());

const storms = 'I shall miss the storms more than the calm';

describe.each<[string, Where]>([
  ['in a server without the bot', 'elsewhere'],
  ['in direct messages with somebody else', 'friend'],
  ['in a group', 'group'],
  ['in direct messages with the bot', 'alone'],
])('as a user’s own app, %s', (_, where) => {
  const asker: Asker = { where };

  test('a slash command is answered through its interaction alone', async () => {
    const before = session.standin.ledger.requests.length;
    expect((await session.standin.slash('quote', { person: 'Holm' }, asker)).text).toContain(storms);
    const paths = session.standin.ledger.requests.slice(before).map(({ path }) => path.split('/')[1]);
    expect(new Set(paths)).toEqual(new Set(['interactions', 'webhooks']));
  });

  test('a message is checked, and linked where it stands', async () => {
    const { text } = await session.standin.onMessage('Check this quote', storms, {}, asker);
    expect(text).toContain('— Berit Holm, word for word');
    const { guildId, channel } = spotOf(asker);
    expect(text).toContain(`https://discord.com/channels/${guildId ?? '@me'}/${channel.id}/`);
  });

  test('pages are turned in place', async () => {
    const first = await session.standin.slash('timeline', { topic: 'ship Osprey' }, asker);
    const second = await session.standin.press(first, '→', asker);
    expect(second).toMatchObject({ inPlace: true, text: expect.stringContaining('In 1981 the ship') });
  });

  test('an option is suggested', async () => {
    const sign = session.standin.type('quote', { person: 'Ber' }, 'person', asker);
    expect(await session.standin.offered(sign)).toMatchObject([{ value: 'Berit Holm' }]);
  });

  test('who may manage that server is no admin of the bot', async () => {
    const manager = { ...asker, permissions: permissions.manageGuild };
    const { text } = await session.standin.slash('reindex', {}, manager);
    expect(text).toContain('Only admins may use /reindex');
    expect(text).toContain('in a server that has invited the bot');
  });

  test('whom the configuration names is', async () => {
    const { text } = await session.standin.slash('reindex', {}, { ...asker, userId: admin });
    expect(text).toContain('Read again');
  });
});
