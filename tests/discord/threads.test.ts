import { afterAll, beforeAll, expect, test } from 'vitest';
import { inReplyTo, keepAnswer, keepMessage } from '../standin/mailbox.js';
import { ids, message, type Place } from '../standin/payloads.js';
import { openSession, type Session } from '../standin/session.js';
import { repliesTo, type Shown, shownBy } from '../standin/shown.js';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const forum = '300000000000000020';
const publicThread = 11;

/** Starts a thread; one that hangs on a message has its id. */
function startThread(id: string, parent: string = ids.channel) {
  session.standin.gateway.dispatch('THREAD_CREATE', {
    id,
    type: publicThread,
    guild_id: ids.guild,
    parent_id: parent,
    name: 'Ferries',
    owner_id: ids.user,
    message_count: 1,
    member_count: 2,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 60,
      archive_timestamp: '2025-03-01T12:00:00.000Z',
      locked: false,
    },
  });
}

/** Mentions the bot in a thread and waits for the reply, which has to come there. */
async function mentionIn(thread: string, words: string, place: Place = {}): Promise<Shown> {
  const { standin } = session;
  const id = standin.say(`<@${ids.application}> ${words}`, { extra: { channel_id: thread, ...place.extra } });
  const reply = await standin.ledger.find(`a reply to "${words}"`, (request) => repliesTo(request, id));
  expect(reply.path).toBe(`/channels/${thread}/messages`);
  return shownBy(reply, { answers: { to: 'message', userId: ids.user } });
}

test('in a thread that hangs on an answer a mention goes on from it', async () => {
  const answer = keepAnswer(await session.standin.slash('quote', { person: 'Ada Moss' }));
  startThread(answer.id);
  expect((await mentionIn(answer.id, 'and Berit Holm?')).text).toContain('Quotations of Berit Holm');
});

test('a question by itself is none of that answer', async () => {
  const answer = keepAnswer(await session.standin.slash('quote', { person: 'Ada Moss' }));
  startThread(answer.id);
  const { text } = await mentionIn(answer.id, 'Why did the ferry line to Gull Island close?');
  expect(text).toContain('“Why did the ferry line to Gull Island close?”');
});

test('a reply to an answer in the thread goes on from that one', async () => {
  const answer = keepAnswer(await session.standin.slash('quote', { person: 'Ada Moss' }));
  startThread(answer.id);
  const inThread = keepAnswer(await mentionIn(answer.id, 'Why did the ferry line to Gull Island close?'));
  const { extra } = inReplyTo(inThread);
  const reference = { type: 0, message_id: inThread.id, channel_id: answer.id, guild_id: ids.guild };
  const { text } = await mentionIn(answer.id, 'when was that?', {
    extra: { ...extra, message_reference: reference },
  });
  expect(text).toContain('“When did the ferry line to Gull Island close?”');
});

test('a thread on somebody else’s message has no question before', async () => {
  const other = keepMessage(message('What did Ada Moss say about the ferry?', {}));
  startThread(other.id);
  expect((await mentionIn(other.id, 'and Berit Holm?')).text).toContain('“and Berit Holm?”');
});

test('a thread whose first message is gone costs the topic and nothing else', async () => {
  const gone = message('', {});
  startThread(gone.id);
  expect((await mentionIn(gone.id, 'and Berit Holm?')).text).toContain('“and Berit Holm?”');
});

test('in a post of a forum a mention is answered there', async () => {
  const post = message('', {}).id;
  session.standin.gateway.dispatch('CHANNEL_CREATE', {
    id: forum,
    type: 15,
    guild_id: ids.guild,
    name: 'questions',
    permission_overwrites: [],
    available_tags: [],
  });
  startThread(post, forum);
  const { text } = await mentionIn(post, 'Why did the ferry line to Gull Island close?');
  expect(text).toContain('the old pier burned down');
});
