import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { usualSettings, type Watch } from '../../src/community/community.js';
import { openCommunity } from '../../src/community/openCommunity.js';
import { temporaryFolder } from '../folders.js';
import { logged } from '../logged.js';

const server = '300000000000000002';
const watch: Watch = {
  id: 'w1',
  channel: '300000000000000004',
  by: '300000000000000006',
  since: '2025-03-01T12:00:00.000Z',
  topic: 'the ferry',
  seen: ['a1'],
};

test('settings and watches outlast the process where it is said where', async () => {
  const { log, lines } = logged();
  const dataDir = temporaryFolder();
  const before = openCommunity({ dataDir, log });
  const settings = {
    ...usualSettings,
    mentions: ['300000000000000004'],
    hide: true,
    language: 'de',
  } as const;
  await before.settings.change(server, () => settings);
  await before.watches.change(server, (watches) => [...watches, watch]);
  const after = openCommunity({ dataDir, log });
  expect(await after.settings.read(server)).toEqual(settings);
  expect(await after.watches.read(server)).toEqual([watch]);
  expect(readdirSync(dataDir).sort()).toEqual(['servers', 'watches']);
  expect(lines).toEqual([]);
});

test('where nobody says where they end with the process', async () => {
  const { settings } = openCommunity();
  await settings.change(server, (before) => ({ ...before, hide: true }));
  expect((await settings.read(server)).hide).toBe(true);
  expect(await openCommunity().settings.read(server)).toEqual(usualSettings);
});
