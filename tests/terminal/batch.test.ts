import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { type Bot, createBot } from '../../src/bot.js';
import { createLog } from '../../src/log.js';
import { batch } from '../../src/terminal/batch.js';
import { builtCommands } from '../built.js';
import { starterCorpus } from '../starterCorpus.js';
import { brokenBot, keptLog } from './broken.js';

const log = createLog('silent');
const bot = await createBot({ corpusDir: starterCorpus, commandsDir: builtCommands, log });

/** The rows that a batch of lines gives: id, outcome and heading. */
async function rowsFor(lines: readonly string[], over: Bot = bot, into = log): Promise<unknown[]> {
  const rows: unknown[] = [];
  await batch(over, into, Readable.from(lines), (line) => {
    const { id, answer } = JSON.parse(line);
    rows.push([id, answer.outcome, answer.heading]);
  });
  return rows;
}

const good = '{"id": "good", "command": "timeline", "options": {"topic": "Hanoi"}}';
const answered = ['good', 'answered', 'Timeline on “Hanoi”'];

test.each<[string, string | null, RegExp]>([
  [
    '{"id": 1, "command": "timeline", "options": {"topic": 5}}',
    '1',
    /^Line 2 has a wrong form: options\.topic/,
  ],
  ['{"id": "x"}', '"x"', /^Line 2 has a wrong form: command/],
  ['{"command": "sources"}', null, /^Line 2 has a wrong form: id/],
  ['{"id": "x",', null, /^Line 2 is not JSON: \{"id": "x",$/],
  ['null', null, /^Line 2 has a wrong form/],
])('a bad row is declined and the next one answered: %s', async (bad, id, wrong) => {
  expect(await rowsFor([good, bad, '', good])).toEqual([
    answered,
    [id === null ? null : JSON.parse(id), 'declined', expect.stringMatching(wrong)],
    answered,
  ]);
});

test.each([
  ['an option', '{"id": "good", "command": "ask", "options": {"question": null}}', '/ask needs question.'],
  ['all options', '{"id": "good", "command": "ask", "options": null}', '/ask needs question.'],
])('%s that is null is absent', async (_, row, heading) => {
  expect(await rowsFor([row])).toEqual([['good', 'declined', heading]]);
});

test('a limit that is null is absent', async () => {
  expect(await rowsFor([good.replace('}}', '}, "limit": null}')])).toEqual([answered]);
});

test('a byte order mark before the first row is no part of it', async () => {
  expect(await rowsFor([`\uFEFF${good}`, good])).toEqual([answered, answered]);
});

test('a bug is logged and the row declined', async () => {
  const { log: kept, lines } = keptLog();
  const apology = ['good', 'declined', expect.stringContaining('on our side')];
  expect(await rowsFor([good, good], brokenBot, kept)).toEqual([apology, apology]);
  expect(lines.map(({ err }) => err?.message)).toEqual(['a loose wire', 'a loose wire']);
});
