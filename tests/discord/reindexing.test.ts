import { afterAll, beforeAll, expect, test } from 'vitest';
import { permissions } from '../standin/payloads.js';
import { openSession, type Session } from '../standin/session.js';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const admin = { permissions: permissions.manageGuild };
const orchard = `---
title: Orchard wins a prize
published: 2025-04-02
---

The orchard at Mill Lane has won the county prize for its pears. “Nobody pruned a tree for three winters,” said Ines Falk, the gardener.
`;

async function asked(): Promise<string> {
  return (await session.standin.slash('ask', { question: 'Which orchard has won the county prize?' })).text;
}

test('an article is found after it was added and the coverage read again', async () => {
  expect(await asked()).toContain('The coverage does not speak of this');
  await session.newsroom.publish('orchard.md', orchard);
  const { text } = await session.standin.slash('reindex', {}, admin);
  expect(text).toContain('3 articles');
  expect(text).toContain('Added: 1. orchard.md.');
  expect(await asked()).toContain('The orchard at Mill Lane has won the county prize');
});

test('a file that cannot be read is reported by name, and the others are kept', async () => {
  await session.newsroom.publish('broken.json', '{"title": "Half a');
  const { text } = await session.standin.slash('reindex', {}, admin);
  expect(text).toMatch(/Not read: 1\. broken\.json/);
  expect(text).toContain('3 articles');
  expect(await asked()).toContain('The orchard at Mill Lane');
});

test('after a restart it answers as before', async () => {
  session.bot.signal('SIGTERM');
  expect((await session.bot.ended()).code).toBe(0);
  await session.restart();
  expect(await asked()).toContain('The orchard at Mill Lane');
});
