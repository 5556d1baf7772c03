import { afterAll, beforeAll, expect, test } from 'vitest';
import { permissions } from '../standin/payloads.js';
import { openSession, type Session } from '../standin/session.js';
import { buttonsOf, type Shown } from '../standin/shown.js';
import { chronicle } from './chronicle.js';

let session: Session;
let asked: Shown;
beforeAll(async () => {
  session = await openSession();
  await session.newsroom.publish('osprey.md', chronicle);
  await session.standin.slash('reindex', {}, { permissions: permissions.manageGuild });
  asked = await session.standin.slash('ask', { question: 'timeline of the ship Osprey' });
});
afterAll(() => session.close());

const labels = (shown: Shown) => buttonsOf(shown).map(({ label }) => label);
const told = ({ text }: Shown) => [...text.matchAll(/In (\d{4}) the ship/g)].map(([, year]) => year);

test('a question for a timeline has the pages of one', async () => {
  const timeline = await session.standin.slash('timeline', { topic: 'ship Osprey' });
  expect(labels(asked)).toEqual(labels(timeline));
  expect(labels(asked)).toContain('1 / 3');
  expect([asked.text, told(asked)]).toEqual([timeline.text, told(timeline)]);
});

test('its buttons lead to the next events, in its place', async () => {
  const next = await session.standin.press(asked, '→');
  expect(next.inPlace).toBe(true);
  expect(labels(next)).toContain('2 / 3');
  expect(told(next)).toHaveLength(8);
  expect(told(next).filter((year) => told(asked).includes(year))).toEqual([]);
});

test('so do those of an answer to a mention', async () => {
  const mentioned = await session.standin.mention('timeline of the ship Osprey');
  expect(told(mentioned)).toEqual(told(asked));
  expect(labels(await session.standin.press(mentioned, '3'))).toContain('3 / 3');
});

test('after a restart they still do', async () => {
  session.bot.signal('SIGTERM');
  await session.bot.ended();
  await session.restart();
  const last = await session.standin.press(asked, '3');
  expect(labels(last)).toContain('3 / 3');
  expect(told(last)).toHaveLength(4);
});
