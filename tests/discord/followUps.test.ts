import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inReplyTo, keepAnswer, keepMessage } from '../standin/mailbox.js';
import { ids, message, type Place } from '../standin/payloads.js';
import { openSession, type Session } from '../standin/session.js';
import { repliesTo, shownBy } from '../standin/shown.js';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

/** Says something, and waits for the bot's reply to it. */
async function said(words: string, place: Place) {
  const { standin } = session;
  const id = standin.say(words, place);
  const reply = await standin.ledger.find(`a reply to "${words}"`, (request) => repliesTo(request, id));
  return shownBy(reply, { answers: { to: 'message', userId: ids.user } });
}

const mention = `<@${ids.application}>`;

describe('a reply to an answer keeps its topic', () => {
  test('to that of a slash command, without the bot being named', async () => {
    const answer = keepAnswer(await session.standin.slash('quote', { person: 'Ada Moss' }));
    expect((await said('and Berit Holm?', inReplyTo(answer))).text).toContain('Quotations of Berit Holm');
  });
  test('to that of a mention, and to that of a reply', async () => {
    const first = keepAnswer(await session.standin.mention('Why did the ferry line to Gull Island close?'));
    const second = await said('when was that?', inReplyTo(first));
    expect(second.text).toContain('“When did the ferry line to Gull Island close?”');
    const third = await said(`${mention} and why`, inReplyTo(keepAnswer(second)));
    expect(third.text).toContain('“Why did the ferry line to Gull Island close?”');
  });
  test('where the answer does not tell what was asked, from the message that asked it', async () => {
    const question = keepMessage(message(`${mention} Why did the casino in Samarkand close?`, {}));
    const declined = await session.standin.mention('Why did the casino in Samarkand close?');
    const reply = await said('and Gull Island?', inReplyTo(keepAnswer(declined, question)));
    expect(reply.text).toContain('casino');
  });
});

test('a question by itself is answered as it is', async () => {
  const answer = keepAnswer(await session.standin.slash('quote', { person: 'Ada Moss' }));
  const { text } = await said('Why did the ferry line to Gull Island close?', inReplyTo(answer));
  expect(text).toContain('“Why did the ferry line to Gull Island close?”');
});

test('an answer that is gone costs the topic and nothing else', async () => {
  const gone = message('', { extra: { author: { id: ids.application, username: 'record' } } });
  expect((await said('and Berit Holm?', inReplyTo(gone))).text).toContain('“and Berit Holm?”');
});

test('what somebody else wrote is no topic', async () => {
  const other = keepMessage(message('What did Ada Moss say about the ferry?', {}));
  const { text } = await said(`${mention} and Berit Holm?`, inReplyTo(other));
  expect(text).toContain('“and Berit Holm?”');
});

test('a reply that asks nothing, or not the bot, stays unanswered', async () => {
  const { standin } = session;
  const answer = keepAnswer(await standin.slash('sources'));
  const other = keepMessage(message('Why did the ferry line close?', {}));
  const unanswered = [
    standin.say('thanks!', inReplyTo(answer)),
    standin.say('I do not believe a word of it', inReplyTo(answer)),
    standin.say('and Berit Holm?', inReplyTo(other)),
    standin.say('', inReplyTo(answer)),
  ];
  await standin.mention('When did the pier burn down?');
  for (const id of unanswered)
    expect(standin.ledger.requests.filter((request) => repliesTo(request, id))).toEqual([]);
});

test('a question that became another command’s has its pages', async () => {
  const { text, body } = await session.standin.slash('ask', {
    question: 'timeline of the lighthouse storm lantern',
  });
  expect(text).toContain('Timeline on “lighthouse storm lantern”');
  expect(JSON.stringify(body)).toContain('1999');
});
