import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ids, permissions } from '../standin/payloads.js';
import type { OpenedPost } from '../standin/posts.js';
import { openSession, type Session } from '../standin/session.js';
import { repliesTo, shownBy } from '../standin/shown.js';
import { chronicle } from './chronicle.js';

let session: Session;
beforeAll(async () => {
  session = await openSession();
  await choose([ids.forum]);
});
afterAll(() => session.close());

const admin = { permissions: permissions.manageGuild };
const title = 'Why did the ferry line to Gull Island close?';
const burned = 'the old pier burned down';

async function choose(forums: readonly string[]): Promise<void> {
  const { standin } = session;
  await standin.set(await standin.slash('settings', {}, admin), 'Forums', forums, admin);
}

const writtenIn = ({ id }: OpenedPost) =>
  session.standin.ledger.requests.filter(
    ({ method, path }) => method === 'POST' && path === `/channels/${id}/messages`,
  );

/** Waits for the answer in a post. */
const answerIn = ({ id }: OpenedPost) =>
  session.standin.ledger.find(`an answer in ${id}`, (request) => repliesTo(request, id));

/** Lets the bot answer another post meanwhile: what it would have said of this one it would have said before. */
async function settled(): Promise<void> {
  await answerIn(session.standin.openPost({ title }));
}

beforeEach(() => choose([ids.forum]));

test('a new post is answered by its title, in the post, and nobody is pinged', async () => {
  const post = session.standin.openPost({ title });
  const { path, body } = await answerIn(post);
  expect(path).toBe(`/channels/${post.id}/messages`);
  expect(JSON.stringify(body)).toContain(burned);
  expect(body).toMatchObject({
    nonce: post.id,
    enforce_nonce: true,
    allowed_mentions: { parse: [], replied_user: false },
  });
});

test('pages of the answer are turned by whoever has opened the post', async () => {
  const { standin, newsroom } = session;
  await newsroom.publish('osprey.md', chronicle);
  await standin.slash('reindex', {}, admin);
  const post = standin.openPost({ title: 'When did the ship Osprey sail?', text: '' });
  const answers = { to: 'message', userId: ids.user, id: post.id } as const;
  const first = shownBy(await answerIn(post), { answers });
  expect((await standin.press(first, '→', { where: 'post' })).inPlace).toBe(true);
});

test('a post that mentions the bot is answered by its text, too, and once', async () => {
  const text = `<@${ids.application}> ${title}`;
  const post = session.standin.openPost({ title: 'Island news', text });
  expect(JSON.stringify((await answerIn(post)).body)).toContain(burned);
  await settled();
  expect(writtenIn(post)).toHaveLength(1);
});

test('a post of which the bot hears twice is answered once', async () => {
  const post = session.standin.openPost({ title, events: ['thread', 'message', 'thread', 'message'] });
  await answerIn(post);
  post.thread();
  post.message();
  await settled();
  expect(writtenIn(post)).toHaveLength(1);
});

test('so it is after a restart', async () => {
  const post = session.standin.openPost({ title });
  await answerIn(post);
  session.bot.signal('SIGTERM');
  await session.bot.ended();
  await session.restart();
  post.thread();
  post.message();
  await settled();
  expect(writtenIn(post)).toHaveLength(1);
});

test.each<[string, readonly ('thread' | 'message')[]]>([
  ['comes before the post', ['message', 'thread']],
  ['comes again before the post', ['message', 'thread', 'message']],
])('a post whose first message %s is answered once', async (_, events) => {
  const post = session.standin.openPost({ title, events });
  await answerIn(post);
  await settled();
  expect(writtenIn(post)).toHaveLength(1);
});

test('a first message that comes late is waited for', async () => {
  const post = session.standin.openPost({ title, events: ['thread'] });
  await settled();
  expect(writtenIn(post)).toEqual([]);
  post.message();
  await answerIn(post);
});

test('one that does not come is asked for', async () => {
  const post = session.standin.openPost({ title, events: ['thread'], isReadable: true });
  expect(JSON.stringify((await answerIn(post)).body)).toContain(burned);
  post.message();
  await settled();
  expect(writtenIn(post)).toHaveLength(1);
});

test.each([
  ['a bot', { bot: true }],
  ['a webhook', { webhook: true }],
])('a post that %s has opened stays unanswered', async (_, author) => {
  const post = session.standin.openPost({ title, author });
  const first = `/channels/${post.id}/messages/${post.id}`;
  await session.standin.ledger.find('its first message, asked for', ({ path }) => path === first);
  await settled();
  expect(writtenIn(post)).toEqual([]);
});

test.each([
  ['of which the coverage has nothing', { title: 'Who won the chess championship in Samarkand?' }],
  ['that the bot is only given access to', { title, isNew: false, events: ['thread'] as const }],
])('a post %s stays unanswered', async (_, opened) => {
  const post = session.standin.openPost(opened);
  await settled();
  expect(writtenIn(post)).toEqual([]);
});

test('but who mentions the bot in such a post is told', async () => {
  const text = `<@${ids.application}> Who won the chess championship in Samarkand?`;
  const post = session.standin.openPost({ title: 'Chess', text });
  expect(JSON.stringify((await answerIn(post)).body)).toContain('The coverage does not speak of this');
});

test('where the forum is not chosen a post is answered only as a mention', async () => {
  await choose([]);
  const { standin } = session;
  const post = standin.openPost({ title });
  const mentioning = standin.openPost({ title: 'Island news', text: `<@${ids.application}> ${title}` });
  expect(JSON.stringify((await answerIn(mentioning)).body)).toContain(burned);
  expect(writtenIn(post)).toEqual([]);
});
