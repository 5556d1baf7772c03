import { afterAll, beforeAll, expect, test } from 'vitest';
import { inReplyTo, keepAnswer, keepMessage } from '../../standin/mailbox.js';
import { ids, message } from '../../standin/payloads.js';
import type { Where } from '../../standin/places.js';
import { openSession, type Session } from '../../standin/session.js';
import { repliesTo } from '../../standin/shown.js';
import { pressroom } from './pressroom.js';
import { registeredWith } from './registered.js';
import { errorsIn, expectSound, walk } from './walk.js';

let session: Session;
beforeAll(async () => {
  session = await openSession({ CORPUS_DIR: pressroom() });
});
afterAll(() => session.close());

const statement = 'The bridge to Gull Island will be open before the first snow falls';
const link = 'https://press.example/bridge/0';

/** Messages as people write them, and as bots and webhooks do. */
const contents: readonly (readonly [string, object?])[] = [
  [`“${statement},” said Karl Berg.`],
  [`> ${statement}\n— Lena Berg`],
  ['What did Berg say about the pilots?'],
  ['Signe Dahl: “We have counted the ferries, and we have counted the piers”'],
  [
    link,
    { embeds: [{ title: 'Bridge to open', description: `“${statement},” said Karl Berg.`, url: link }] },
  ],
  [link],
  ['lol'],
  ['', { attachments: [{ id: '1', filename: 'a.png', size: 1, url: 'https://a.example', proxy_url: '' }] }],
  [`@everyone <@${ids.user}> ${'“We have counted the storms,” '.repeat(100)}`, { mention_everyone: true }],
];

const everywhere: readonly Where[] = ['server', 'thread', 'post', 'direct', 'elsewhere', 'group', 'alone'];

test.each(everywhere)(
  'every command on every message in the place “%s”',
  { timeout: 120_000 },
  async (where) => {
    const { standin } = session;
    const { onMessage } = await registeredWith(standin);
    expect(onMessage).not.toEqual([]);
    for (const name of onMessage) {
      for (const [content, extra = {}] of contents) {
        const shown = await standin.onMessage(name, content, { ...extra }, { where });
        expect(shown.ephemeral).toBe(true);
        expectSound(await walk(standin, shown, { asker: { where }, depth: 2, most: 10 }));
      }
    }
    expect(errorsIn(session)).toEqual([]);
  },
);

const whereItIs: readonly Where[] = ['server', 'thread', 'post', 'direct'];
const mention = `<@${ids.application}>`;

test.each(whereItIs)('mentions and replies in the place “%s”', { timeout: 60_000 }, async (where) => {
  const { standin } = session;
  for (const words of ['Why was the bridge to Gull Island delayed?', 'quotes of Berg', 'lol', '', '?']) {
    const shown = await standin.mention(words, { where });
    expectSound(await walk(standin, shown, { asker: { where }, depth: 2, most: 20 }));
    const answer = keepAnswer(shown, undefined, { where });
    const { extra = {} } = inReplyTo(answer);
    expectSound([await standin.mention('and Signe Dahl?', { where, extra })]);
  }
  expect(errorsIn(session)).toEqual([]);
});

test.each(whereItIs)('a chain of replies in the place “%s”', async (where) => {
  const question = keepMessage(message(`${mention} Why was the bridge to Gull Island delayed?`, { where }));
  let last = keepAnswer(
    await session.standin.mention('Why was the bridge to Gull Island delayed?', { where }),
    question,
    { where },
  );
  for (const words of ['when was that?', 'more', 'and Karl Berg?']) {
    const { extra = {} } = inReplyTo(last);
    const shown = await session.standin.mention(words, { where, extra });
    expectSound([shown]);
    last = keepAnswer(shown, question, { where });
  }
});

test('what bots and webhooks write stays unanswered', async () => {
  const { standin } = session;
  const unanswered = [
    standin.say(`${mention} ferry?`, { author: { webhook: true } }),
    standin.say(`${mention} ferry?`, { author: { bot: true }, where: 'thread' }),
    standin.say('@everyone ferry?', { extra: { mention_everyone: true }, where: 'post' }),
  ];
  await standin.mention('When was the bridge planned?');
  for (const id of unanswered)
    expect(standin.ledger.requests.filter((request) => repliesTo(request, id))).toEqual([]);
});
