import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createBot } from '../../src/bot.js';
import { loadCommands } from '../../src/commandFolder.js';
import type { Place } from '../../src/community/community.js';
import { longestLabel } from '../../src/examples/nextTo.js';
import { createLog } from '../../src/log.js';
import { requestOf } from '../../src/terminal/line.js';
import { builtCommands, root } from '../built.js';
import { temporaryFolder } from '../folders.js';
import { copyOfStarterCorpus } from '../starterCorpus.js';

const commands = await loadCommands(builtCommands);

/** A corpus of invented articles. */
function corpusOf(...rows: readonly object[]): string {
  const corpus = path.join(temporaryFolder(), 'articles.jsonl');
  writeFileSync(corpus, rows.map((row, id) => JSON.stringify({ id, ...row })).join('\n'));
  return corpus;
}

const dyke = `The dyke at Sandvik gave way on 3 March 2021, and the lower town was under water by noon.
“The sluice should have been opened a whole day sooner,” said Mayor Berit Holm. “Nobody will be left without a roof tonight.”
In 2019 the council had refused the money for a second sluice. In 2022 the dyke is to be rebuilt.`;
const sluice = `Sandvik asks who closed the sluice. The dyke was built in 1954.
“The sluice should have been opened a whole day sooner,” Mayor Berit Holm said on Friday.
“We measured the water every hour and told the town hall,” said Ove Lind, a hydrologist.`;
const snow = `Snow closed the mountain road to Aldal on 4 January 2020. The road was built in 1931, and a slide closed it in 1977.
The plough broke down near the summit, and forty cars were dug out by hand.`;

const corpora: readonly (readonly [string, string, string[]])[] = [
  [
    'the starter corpus',
    copyOfStarterCorpus(),
    ['ask', 'compare', 'people', 'quote', 'timeline', 'who-said'],
  ],
  [
    'news in another matter',
    corpusOf(
      { title: 'Dyke gives way', publisher: 'Sandvik Post', published: '2021-03-04', text: dyke },
      {
        title: 'Who closed the sluice?',
        publisher: 'Harbour Courier',
        published: '2021-03-05',
        text: sluice,
      },
    ),
    ['ask', 'compare', 'people', 'quote', 'timeline', 'who-said'],
  ],
  ['news that quotes nobody', corpusOf({ title: 'Road closed', text: snow }), ['ask', 'timeline']],
  [
    'one article',
    corpusOf({ title: 'Dyke gives way', publisher: 'Sandvik Post', published: '2021-03-04', text: dyke }),
    ['ask', 'people', 'quote', 'timeline', 'who-said'],
  ],
  ['one article of one sentence', corpusOf({ text: 'Nothing happened.' }), []],
  [
    'the articles that search is scored on',
    path.join(root, 'evaluation/search/articles'),
    ['ask', 'people', 'quote', 'timeline', 'who-said'],
  ],
];

describe.each(corpora)('on %s', async (_, corpusDir, exemplified) => {
  const bot = await createBot({ corpusDir, commandsDir: builtCommands, log: createLog('silent') });
  const ask = (command: string, options = {}, admin = false) => bot.answer({ command, options, admin });
  const { note = '', next = [] } = await ask('help');
  const lines = [...note.matchAll(/For example: (\/.+)$/gm)].map(([, line = '']) => line);

  test('/help has an example wherever there is one, and every one is answered as it is typed', async () => {
    const requests = lines.map((line) => requestOf(line, commands));
    expect(requests.map(({ command }) => command)).toEqual(exemplified);
    for (const request of requests) {
      expect(await bot.answer({ ...request, admin: false })).toMatchObject({ outcome: 'answered' });
    }
  });

  test('what /help gives to ask next is answered, and fits on a button', async () => {
    expect(next.length).toBe(Math.min(5, exemplified.length));
    for (const { label, asked } of next) {
      expect(label.length).toBeLessThanOrEqual(longestLabel);
      expect(await ask(asked.command, asked.options)).toMatchObject({ outcome: 'answered' });
    }
  });

  test('a refusal gives the same example', async () => {
    for (const { name, example } of commands.filter(
      (command) => command.example !== '' && !command.onFinding,
    )) {
      const refusal = await ask(name, { tide: 'ebb' });
      const line = lines.find((one) => one.startsWith(`/${name} `));
      expect(refusal).toMatchObject({ outcome: 'declined', heading: `/${name} has no option tide.` });
      expect(refusal.note, example).toBe(line && `For example: ${line}`);
    }
  });
});

const [[, starter] = ['', '']] = corpora;
const bot = await createBot({ corpusDir: starter, commandsDir: builtCommands, log: createLog('silent') });
const channel = { server: '1', channel: '2', asker: '3', mayPost: true };
const help = async (admin: boolean, place?: Place) =>
  (await bot.answer({ command: 'help', options: {}, admin, place })).note ?? '';

test('/help lists what may be typed, and to admins what they may', async () => {
  const namedIn = (note: string) => [...note.matchAll(/^\/([a-z-]+): /gm)].map(([, name]) => name);
  const named = commands.filter(({ onFinding }) => onFinding === undefined);
  const forAll = named.filter(({ adminsOnly }) => !adminsOnly);
  expect(namedIn(await help(true, channel))).toEqual(named.map(({ name }) => name));
  expect(namedIn(await help(false, channel))).toEqual(forAll.map(({ name }) => name));
  expect(await help(true)).toMatch(/^\/reindex: [^:]+\.$/m);
});

test('/help tells nobody who is in no place of what concerns one', async () => {
  expect(await help(true, channel)).toContain('/watch: ');
  expect(await help(true)).not.toMatch(/\/(?:watch|unwatch|watches|settings): /);
});

test('/help begins with how to ask, which is enough for who has asked nothing', async () => {
  expect((await help(false)).split('\n\n')[0]).toBe(
    'Ask in plain words, or with one of these commands. In Discord, a message that mentions the bot is answered as /ask would.',
  );
});

test('/help tells what can be asked of a message', async () => {
  expect(await help(false)).toContain(
    '“Check this quote”, in the menu of a message in Discord, under Apps, answers as /who-said would.',
  );
});

test('/help gives the example that a command declares where the coverage answers it', async () => {
  for (const { name, example, onFinding } of commands) {
    if (!onFinding && example !== '') expect(await help(false)).toContain(`For example: /${name} ${example}`);
  }
});
