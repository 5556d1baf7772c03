import { afterAll, beforeAll, expect, test } from 'vitest';
import { permissions } from '../standin/payloads.js';
import { openSession, type Session } from '../standin/session.js';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

test('an admin alone sees how the bot fares', async () => {
  await session.standin.slash('help');
  await session.newsroom.publish('broken.json', '{"title": "Half a');
  const admin = { permissions: permissions.manageGuild };
  await session.standin.slash('reindex', {}, admin);
  const { text, ephemeral } = await session.standin.slash('status', {}, admin);
  expect(ephemeral).toBe(true);
  expect(text).toContain('### On the Record 0.1.0');
  expect(text).toMatch(/2 articles, \d+ passages?, \d+ quotations?, \d+ people\./);
  expect(text).toMatch(
    /Running for: \d+ (?:second|minute)s?\.\nMemory: [\d,]+ MB\.\nThe latest answer took /,
  );
  expect(text).toMatch(/The corpus is not watched: .*\nCoverage last read: (?:now|\d+ seconds? ago)\.\n/);
  expect(text).toMatch(/Not read: 1\. broken\.json/);
});

test('anybody else is refused', async () => {
  const { text } = await session.standin.slash('status');
  expect(text).not.toContain('2 articles');
  expect(text).toMatch(/admins/);
});
