import { afterAll, beforeAll, expect, test } from 'vitest';
import { ids, permissions } from '../standin/payloads.js';
import { openSession, type Session } from '../standin/session.js';
import { repliesTo } from '../standin/shown.js';

let session: Session;
beforeAll(async () => {
  session = await openSession({ ADMIN_USER_IDS: '300000000000000009' });
});
afterAll(() => session.close());

const slash: Session['standin']['slash'] = (...given) => session.standin.slash(...given);

test('/ask shows a passage with its source', async () => {
  const { text, ephemeral } = await slash('ask', {
    question: 'Why did the ferry line to Gull Island close?',
  });
  expect(text).toContain('the old pier burned down');
  expect(text).toContain(
    'Harbour Courier · [Ferry line to Gull Island to reopen](https://courier.example/ferry)',
  );
  expect(text).toContain('published <t:1739008800:D>');
  expect(ephemeral).toBe(false);
});

test('/ask declines what the coverage does not speak of', async () => {
  const { text } = await slash('ask', { question: 'Who won the chess championship in Samarkand?' });
  expect(text).toContain('The coverage does not speak of this');
});

test('/quote shows a quotation in quotation marks with its speaker', async () => {
  const { text } = await slash('quote', { person: 'Moss' });
  expect(text).toContain('> “We will sail again before the summer');
  expect(text).toContain('— Ada Moss');
});

test('/who-said says how closely the words were found', async () => {
  const { text } = await slash('who-said', { words: 'I shall miss the storms' });
  expect(text).toContain('— Berit Holm, word for word');
});

test('/timeline shows events under their dates, in order', async () => {
  const { text } = await slash('timeline', { topic: 'lighthouse storm lantern' });
  expect(text).toContain('**1999** · background\n> In 1999 a storm tore the lantern');
});

test('/sources lists the articles', async () => {
  const { text } = await slash('sources');
  expect(text).toContain('Northern Post · Lighthouse keeper retires · published <t:1730628000:D>');
});

test('/help is for the asker alone and names every command', async () => {
  const { text, ephemeral } = await slash('help');
  expect(ephemeral).toBe(true);
  for (const name of ['ask', 'quote', 'timeline', 'who-said', 'sources']) expect(text).toContain(`/${name}`);
});

test('a reply can be hidden from the channel', async () => {
  const { text, ephemeral } = await slash('ask', { question: 'When does the ferry sail?', hide: true });
  expect(ephemeral).toBe(true);
  expect(text).not.toBe('');
});

test('a command that the bot does not have is declined in words', async () => {
  const { text, ephemeral } = await slash('weather');
  expect(text).toContain('There is no command /weather');
  expect(ephemeral).toBe(true);
});

test('in direct messages slash commands work as well', async () => {
  const { text } = await slash('quote', { person: 'Ada Moss' }, { guild: false });
  expect(text).toContain('We will sail again before the summer');
});

test.each([
  ['with Manage Server', { permissions: permissions.manageGuild }, true],
  ['listed in the configuration', { userId: '300000000000000009' }, true],
  ['listed, in direct messages', { userId: '300000000000000009', guild: false }, true],
  ['without permission', {}, false],
  ['in direct messages', { guild: false }, false],
])('/reindex of someone %s', async (_, asker, allowed) => {
  const { text, ephemeral } = await slash('reindex', {}, asker);
  expect(text).toContain(allowed ? 'Read again' : 'Only admins may use /reindex');
  expect(ephemeral).toBe(true);
});

test('a mention is answered with a reply, typing shown', async () => {
  const { text, body } = await session.standin.mention('who will sail again before the summer?');
  expect(text).toContain('We will sail again before the summer');
  expect(body.message_reference).toMatchObject({ fail_if_not_exists: false });
  await session.standin.ledger.find('typing', ({ path }) => path === `/channels/${ids.channel}/typing`);
});

test('a mention without words gets a short help, others around it', async () => {
  const { text } = await session.standin.mention('  ');
  expect(text).toContain('letter for letter');
  expect(text).toContain('/help shows all');
  expect(text.length).toBeLessThan((await slash('help')).text.length);
});

test('a mention beside a quotation of somebody else’s message is meant for the bot', async () => {
  const { text } = await session.standin.mention(
    '\n> I shall miss the storms more than the calm\nwho said this?',
  );
  expect(text).toContain('— Berit Holm, word for word');
});

test('a message that is forwarded to the bot alone is a question, too', async () => {
  const snapshot = {
    message: { content: 'Why did the **ferry line** close?', mentions: [], embeds: [], attachments: [] },
  };
  const extra = { message_reference: { type: 1, channel_id: ids.channel }, message_snapshots: [snapshot] };
  const id = session.standin.say('', { guild: false, extra });
  const reply = await session.standin.ledger.find('a reply', (request) => repliesTo(request, id));
  expect(JSON.stringify(reply.body)).toContain('What the coverage says on “Why did the ferry line close?”');
});

test('a direct message needs no mention', async () => {
  const id = session.standin.say('Why did the ferry line close?', { guild: false });
  const reply = await session.standin.ledger.find('a reply', (request) => repliesTo(request, id));
  expect(reply.path).toBe(`/channels/${ids.directChannel}/messages`);
});

test('what is not meant for the bot stays unanswered', async () => {
  const { standin } = session;
  const unanswered = [
    standin.say('Why did the ferry line close?'),
    standin.say(`<@${ids.application}> ferry?`, { author: { bot: true } }),
    standin.say('@everyone ferry?', { extra: { mention_everyone: true } }),
    standin.say(`<@&${ids.role}> ferry?`, { extra: { mention_roles: [ids.role] } }),
    standin.say(`<@${ids.application}> ferry?`, { extra: { webhook_id: ids.role } }),
    standin.say(`> <@${ids.application}> ferry?\nWho asks that?`),
    standin.say(`somebody wrote\n>>> <@${ids.application}>\nferry?`),
    standin.say(`Type \`<@${ids.application}> ferry?\` to ask`),
    standin.say(`\`\`\`\n<@${ids.application}> ferry?\n\`\`\``),
    standin.say(`Type \\<@${ids.application}> ferry?`),
  ];
  // Messages are taken in turn: when this one has its reply, those before it would have had theirs.
  await standin.mention('When did the pier burn down?');
  for (const id of unanswered) {
    expect(standin.ledger.requests.filter((request) => repliesTo(request, id))).toEqual([]);
  }
});
