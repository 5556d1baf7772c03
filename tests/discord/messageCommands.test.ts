import { afterAll, beforeAll, expect, test } from 'vitest';
import { ids } from '../standin/payloads.js';
import { openSession, type Session } from '../standin/session.js';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const check = (content: string, ...rest: [extra?: Record<string, unknown>, asker?: { guild?: boolean }]) =>
  session.standin.onMessage('Check this quote', content, ...rest);

const storms = 'I shall miss the storms more than the calm';
const found = '— Berit Holm, word for word';

test('a quotation in a message is checked, and the asker alone sees it', async () => {
  const { text, ephemeral } = await check(`> ${storms}`);
  expect(text).toContain(found);
  expect(ephemeral).toBe(true);
});

test('it is acknowledged before anything else, and answered once', async () => {
  const before = session.standin.ledger.requests.length;
  await check(storms);
  const requests = session.standin.ledger.requests.slice(before);
  expect(requests.map(({ method, body }) => [method, JSON.stringify(body).slice(0, 20)])).toEqual([
    ['POST', expect.stringContaining('"type":5')],
    ['PATCH', expect.anything()],
  ]);
});

test('the reply links the message and tells how it begins', async () => {
  const { text } = await check(`**${storms}**`);
  const link = new RegExp(
    `^-# On \\[this message\\]\\(https://discord.com/channels/${ids.guild}/${ids.channel}/`,
  );
  expect(text).toMatch(link);
  expect(text).toMatch(new RegExp(`\\): “${storms}”\n`));
});

test('in direct messages it works as well', async () => {
  const { text } = await check(storms, {}, { guild: false });
  expect(text).toContain(found);
  expect(text).toContain(`https://discord.com/channels/@me/${ids.directChannel}/`);
});

test('a message that would ping everyone pings nobody', async () => {
  const { text, body } = await check(`@everyone <@${ids.user}> ${storms}`, { mention_everyone: true });
  expect(body.allowed_mentions).toMatchObject({ parse: [] });
  expect(text).toContain('“\\@everyone \\@');
});

const forwarded = (message: object) => ({
  message_reference: { type: 1, channel_id: ids.channel, message_id: '1', guild_id: ids.guild },
  message_snapshots: [{ message: { mentions: [], attachments: [], embeds: [], components: [], ...message } }],
});

test.each<[string, object]>([
  ['an embed', { embeds: [{ title: 'Lighthouse', description: storms }] }],
  ['an embed’s field', { embeds: [{ fields: [{ name: storms, value: 'Skerry' }] }] }],
  ['a forwarded message', forwarded({ content: storms })],
  ['a forwarded embed', forwarded({ content: '', embeds: [{ description: storms }] })],
  ['components', { components: [{ type: 17, components: [{ type: 10, content: `> ${storms}` }] }] }],
])('without words of its own a message is read for those of %s', async (_, extra) => {
  const { text } = await check('https://post.example/lighthouse', { ...extra });
  expect(text).toContain('I shall miss the storms');
});

test('its own words count before those of an embed', async () => {
  const { text } = await check(storms, { embeds: [{ description: 'The pier burned down' }] });
  expect(text).toContain(found);
});

test('a message without words is declined in plain words', async () => {
  const attachment = { id: '1', filename: 'a.png', size: 1, url: 'https://a.example', proxy_url: '' };
  const { text, ephemeral } = await check('', { attachments: [attachment] });
  expect(text).toContain('There are no words in this message');
  expect(text).toContain('/who-said');
  expect(ephemeral).toBe(true);
});

test('what is too long to be read whole is said to be cut', async () => {
  const description = 'the ferry and the pier '.repeat(260);
  const { text } = await check('', { embeds: [{ description: `“${storms}” ${description}` }] });
  expect(text).toMatch(/… ?” \(the first 3,\d{3} of \d,\d{3} characters are read\)/);
});

test('a command that the bot no longer offers is declined', async () => {
  const { text } = await session.standin.onMessage('Weigh this quote', storms);
  expect(text).toContain('There is no command /Weigh this quote');
});
