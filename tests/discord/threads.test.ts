import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { forgetMessages, inReplyTo, keepAnswer, keepMessage } from '../standin/mailbox.js';
import { ids, type Message, message } from '../standin/payloads.js';
import { openSession, type Session } from '../standin/session.js';
import { repliesTo, type Shown, shownBy } from '../standin/shown.js';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());
beforeEach(forgetMessages);

const ferry = 'Why did the ferry line to Gull Island close?';

/** Makes the thread one that was started from a message: it has that message's id. */
const startFrom = (one: Message) => keepMessage({ ...one, id: ids.thread });

/** Mentions the bot in the thread, and waits for the reply there. */
async function mentionInThread(words: string, repliedTo?: Message): Promise<Shown> {
  const { standin } = session;
  const reference = repliedTo === undefined ? {} : inReplyTo(repliedTo);
  const id = standin.say(`<@${ids.application}> ${words}`, { where: 'thread', ...reference });
  const reply = await standin.ledger.find(`a reply to "${words}"`, (request) => repliesTo(request, id));
  expect(reply.path).toBe(`/channels/${ids.thread}/messages`);
  return shownBy(reply, { answers: { to: 'message', userId: ids.user } });
}

test('a thread whose first message is gone costs the topic and nothing else', async () => {
  expect((await mentionInThread('and Berit Holm?')).text).toContain('“and Berit Holm?”');
});

test('in a thread that hangs on an answer a mention goes on from it', async () => {
  startFrom(keepAnswer(await session.standin.slash('quote', { person: 'Ada Moss' })));
  expect((await mentionInThread('and Berit Holm?')).text).toContain('Quotations of Berit Holm');
});

test('a question by itself does not', async () => {
  startFrom(keepAnswer(await session.standin.slash('quote', { person: 'Ada Moss' })));
  expect((await mentionInThread(ferry)).text).toContain(`“${ferry}”`);
});

test('a reply to an answer in the thread goes on from that one', async () => {
  startFrom(keepAnswer(await session.standin.slash('quote', { person: 'Ada Moss' })));
  const inThread = keepAnswer(await mentionInThread(ferry), undefined, { where: 'thread' });
  const { text } = await mentionInThread('when was that?', inThread);
  expect(text).toContain('“When did the ferry line to Gull Island close?”');
});

test('a thread on somebody else’s message has no question before', async () => {
  startFrom(message('What did Ada Moss say about the ferry?', {}));
  expect((await mentionInThread('and Berit Holm?')).text).toContain('“and Berit Holm?”');
});

test('in a post of a forum a mention is answered there', async () => {
  const id = session.standin.say(`<@${ids.application}> ${ferry}`, { where: 'post' });
  const reply = await session.standin.ledger.find('a reply', (request) => repliesTo(request, id));
  expect(reply.path).toBe(`/channels/${ids.post}/messages`);
  expect(JSON.stringify(reply.body)).toContain('the old pier burned down');
});
