import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { createBot, type OpenBot } from '../../src/bot.js';
import type { Place } from '../../src/community/community.js';
import { createLog } from '../../src/log.js';
import { builtCommands } from '../built.js';
import { temporaryFolder } from '../folders.js';
// Where the bot would load it, a test waits only so long for that.
import '../../src/serving/openHere.js';

const ferry = '---\ntitle: Ferry\n---\n“The ice has won this round,” Mayor Mara Lindt said of the ferry.\n';
const place: Place = { server: 's', channel: 'c', asker: 'a', mayPost: true };

let corpusDir: string;
const save = (file: string, text: string) => writeFile(path.join(corpusDir, file), text);
const open = (watched?: boolean): Promise<OpenBot> =>
  createBot({
    corpusDir,
    commandsDir: builtCommands,
    log: createLog('silent'),
    ...(watched ? { watched } : {}),
  });
const statusOf = (bot: OpenBot, where: Place | undefined = place) =>
  bot.answer({ command: 'status', options: {}, admin: true, place: where });
const noteOf = async (bot: OpenBot) => (await statusOf(bot)).note ?? '';

beforeEach(async () => {
  corpusDir = temporaryFolder();
  await save('ferry.md', ferry);
});

test('it tells what it has and how it fares', async () => {
  await save('broken.json', '{"title": "Half a');
  const { outcome, heading, note } = await statusOf(await open());
  expect({ outcome, heading }).toEqual({ outcome: 'answered', heading: 'On the Record 0.1.0' });
  expect(note?.split('\n')).toEqual([
    '1 article, 1 passage, 1 quotation, 1 person.',
    expect.stringMatching(/^Running for: \d+ seconds?\.$/),
    expect.stringMatching(/^Memory: [\d,]+ MB\.$/),
    'Nothing was asked since the start.',
    'No watches are kept.',
    'The corpus is not watched: what changes in it is read at the next /reindex.',
    expect.stringMatching(/^Coverage last read: (?:now|\d+ seconds? ago)\.$/),
    expect.stringMatching(/^Not read: 1\. broken\.json \(broken JSON/),
    'Added: none.',
    'Changed: none.',
    'Removed: none.',
  ]);
});

test('in a terminal only what it has, and what came of reading it', async () => {
  const bot = await open();
  const { note } = await bot.answer({ command: 'status', options: {}, admin: true });
  expect(note).toBe(
    '1 article, 1 passage, 1 quotation, 1 person.\nAdded: none.\nChanged: none.\nRemoved: none.',
  );
});

test('whoever is no admin is told nothing', async () => {
  const answer = await (await open()).answer({ command: 'status', options: {}, admin: false, place });
  expect(answer.outcome).toBe('declined');
  expect(JSON.stringify(answer)).not.toContain('Memory');
});

test('what members ask is measured; what admins ask and what is rehearsed is not', async () => {
  const bot = await open();
  const help = { command: 'help', options: {}, admin: false };
  await bot.answer({ ...help, rehearsed: true });
  await bot.answer({ command: 'reindex', options: {}, admin: true });
  expect(await noteOf(bot)).toContain('Nothing was asked since the start.');
  await bot.answer(help);
  expect(await noteOf(bot)).toMatch(/^The latest answer took \d+ milliseconds?\.$/m);
  await bot.answer(help);
  expect(await noteOf(bot)).toMatch(
    /^Of the latest 2 answers half took up to \d+ milliseconds?, and 99 in 100 up to \d+ milliseconds?\.$/m,
  );
});

test('watches of the asker’s own server are counted, and that the corpus is watched is told', async () => {
  const bot = await open(true);
  const watch = { id: '1', channel: 'c', by: 'a', since: '2025-01-01T00:00:00Z', topic: 'ferry', seen: [] };
  await bot.community.watches.change('s', () => [watch, { ...watch, id: '2' }]);
  await bot.community.watches.change('other', () => [watch]);
  expect(await noteOf(bot)).toContain('2 watches are kept.\nThe corpus is watched: ');
});

test('of the last reading all is told, and what is too much for a note is a report', async () => {
  const bot = await open();
  for (let i = 0; i < 12; i++) await save(`${i}.json`, '{');
  await save('tram.md', 'The tram is late today, said nobody at all.\n');
  await bot.reindex();
  const { note, report } = await statusOf(bot);
  expect(note).toContain('Not read: 12. ');
  expect(note).toContain('Added: 1. tram.md.');
  expect(report).toContain('  9.json (broken JSON');
});
