import { afterAll, beforeAll, expect, test } from 'vitest';
import { permissions } from '../standin/payloads.js';
import { openSession, type Session } from '../standin/session.js';
import { chronicle } from './chronicle.js';

let session: Session;
beforeAll(async () => {
  session = await openSession();
  await session.newsroom.publish('osprey.md', chronicle);
  await session.standin.slash('reindex', {}, { permissions: permissions.manageGuild });
});
afterAll(() => session.close());

const coverageOn = (content: string, extra = {}) =>
  session.standin.onMessage('What does the coverage say?', content, extra);

const filler = 'my sister never took it because she gets seasick on anything that floats. '.repeat(4);

test('a question in a message is answered to the asker alone', async () => {
  const { text, ephemeral } = await coverageOn('Why did the ferry line to Gull Island close?');
  expect(text).toMatch(/^-# On \[this message\]/);
  expect(text).toContain('the old pier burned down');
  expect(ephemeral).toBe(true);
});

test('of a long post what it asks is looked for, and shown', async () => {
  const { text } = await coverageOn(`Morning! ${filler}Why did the ferry line to Gull Island close? Thanks!`);
  expect(text).toContain('What the coverage says on “Why did the ferry line to Gull Island close?”');
});

test('of one that asks nothing what it tells', async () => {
  const { text } = await coverageOn(`${filler}Ada Moss says Gull Island gets its ferry line back!`);
  expect(text).toContain('“Ada Moss says Gull Island gets its ferry line back!”');
  expect(text).toContain('We will sail again before the summer');
});

test('what the coverage does not speak of is declined', async () => {
  expect((await coverageOn('The Lakers beat the Celtics 112-108. What a game!')).text).toContain(
    'The coverage does not speak of this',
  );
});

test('its pages are turned in place, and still say on which message they are', async () => {
  const first = await coverageOn('timeline of the ship Osprey');
  const about = first.text.split('\n')[0];
  expect(about).toMatch(/^-# On \[this message\].*Osprey/);
  const next = await session.standin.press(first, '→');
  expect(next).toMatchObject({ inPlace: true, ephemeral: true });
  expect(next.text.split('\n')[0]).toBe(about);
  expect(next.text).not.toBe(first.text);
  const last = await session.standin.press(next, '3');
  expect(last.text.split('\n')[0]).toBe(about);
});
