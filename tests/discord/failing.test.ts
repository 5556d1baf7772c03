import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRecord } from '../standin/checks.js';
import { ids } from '../standin/payloads.js';
import { openSession, type Session } from '../standin/session.js';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

/** How long the log may take to come through the pipe, on a machine with other work. */
const patience = { timeout: 15_000 };

const edit = /^\/webhooks\/.*@original$/;
const callback = /\/callback$/;

/** The lines of the log that carry this code of Discord's. */
function logged(code: number): readonly string[] {
  return session.bot
    .stderr()
    .split('\n')
    .filter((line) => line.includes(`"code":${code}`));
}

const debug = 20;
const levelOf = (line: string): unknown => JSON.parse(line).level;

test.each([
  [10062, callback, 'too late'],
  [40060, callback, 'acknowledged already'],
  [50027, edit, '15 minutes'],
  [10003, edit, 'channel is gone'],
  [10008, edit, 'message is gone'],
])('error %i is logged once, in words, and the next request is answered', async (code, path, words) => {
  const { standin } = session;
  standin.failOnce({ method: path === edit ? 'PATCH' : 'POST', path, status: 404, code });
  const token = standin.invoke('help');
  await standin.ledger.find('the failure', (each) => each.status === 404 && each.path.includes(token));
  expect((await standin.slash('help')).text).toContain('/ask');
  await expect.poll(() => logged(code), patience).toHaveLength(1);
  expect(logged(code)[0]).toContain(words);
});

test.each([50013, 50001, 50007])('error %i while typing does not keep the answer back', async (code) => {
  session.standin.failOnce({ method: 'POST', path: /\/typing$/, status: 403, code });
  expect((await session.standin.mention('When does the ferry sail?')).text).not.toBe('');
  await expect.poll(() => logged(code).map(levelOf), patience).toEqual([debug]);
});

const messages = /^\/channels\/\d+\/messages$/;

test.each([
  [50013, 403, 'lacks a permission'],
  [50001, 403, 'no access'],
  [50083, 400, 'archived'],
  [160005, 403, 'locked'],
  [50278, 403, 'share no server'],
  [50007, 403, 'takes no direct messages'],
])(
  'error %i to a reply is logged once, in words, and nothing is said elsewhere',
  async (code, status, words) => {
    const { standin } = session;
    const warned = () => logged(code).filter((line) => levelOf(line) !== debug);
    const before = standin.ledger.requests.length;
    standin.failOnce({ method: 'POST', path: messages, status, code });
    standin.say(`<@${ids.application}> When does the ferry sail?`);
    await expect.poll(warned, patience).toHaveLength(1);
    expect(warned()[0]).toContain(words);
    const sent = standin.ledger.requests.slice(before).filter(({ path }) => !path.endsWith('/typing'));
    expect(sent.map(({ path }) => path)).toEqual([`/channels/${ids.channel}/messages`]);
  },
);

test('an answer that automatic moderation objects to is told to be one, with one line in the log', async () => {
  const { standin } = session;
  standin.failOnce({ method: 'POST', path: messages, status: 400, code: 200000 });
  const before = standin.ledger.requests.length;
  standin.say(`<@${ids.application}> When does the ferry sail?`);
  const isTold = ({ path, status }: { path: string; status: number }) =>
    messages.test(path) && status === 200;
  await expect.poll(() => standin.ledger.requests.slice(before).filter(isTold), patience).toHaveLength(1);
  await expect.poll(() => logged(200000), patience).toHaveLength(1);
  expect(logged(200000)[0]).toContain('automatic moderation');
});

test('where the bot may not reply, it answers with a message that is none', async () => {
  const { standin } = session;
  standin.failOnce({ method: 'POST', path: messages, status: 400, code: 160002 });
  standin.say(`<@${ids.application}> When does the ferry sail?`);
  const answer = await standin.ledger.find(
    'the answer',
    ({ path, body, status }) =>
      messages.test(path) && status === 200 && isRecord(body) && !('message_reference' in body),
  );
  expect(JSON.stringify(answer.body)).toContain('ferry');
  await expect.poll(() => logged(160002), patience).toHaveLength(1);
  expect(logged(160002)[0]).toContain('Read Message History');
});

test('a fault of ours is logged once and told with the id that the log has', async () => {
  session.standin.failOnce({ method: 'PATCH', path: edit, status: 400, code: 50035 });
  const token = session.standin.invoke('help');
  const apology = await session.standin.ledger.find(
    'the apology',
    ({ path, status }) => path.includes(token) && path.endsWith('@original') && status === 200,
  );
  const id = /has the request as ([0-9a-f]{8})/.exec(JSON.stringify(apology.body))?.[1];
  const bugs = () =>
    session.bot
      .stderr()
      .split('\n')
      .filter((line) => line.includes('"msg":"a bug"'));
  await expect.poll(bugs, patience).toHaveLength(1);
  expect(bugs()[0]).toContain(`"request":"${id}"`);
});
