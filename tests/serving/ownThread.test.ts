import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBot, type OpenBot } from '../../src/bot.js';
import { createLog } from '../../src/log.js';
import { PlainError } from '../../src/model.js';
import { describeProgress } from '../../src/progress.js';
import { builtCommands } from '../built.js';
import { temporaryFolder } from '../folders.js';
import { starterCorpus } from '../starterCorpus.js';
// Where the bot would load it, a test waits only so long for that.
import '../../src/serving/openHere.js';

const log = createLog('silent');
const settings = { commandsDir: builtCommands, log };

describe('a bot whose archive has a thread of its own answers the same as one whose archive has none', () => {
  let bots: readonly OpenBot[];
  beforeAll(async () => {
    const open = (ownThread: boolean) => createBot({ ...settings, corpusDir: starterCorpus, ownThread });
    bots = await Promise.all([open(true), open(false)]);
  });
  afterAll(() => Promise.all(bots.map((bot) => bot.close())));

  const requests: readonly [command: string, options: Record<string, string>][] = [
    ['ask', { question: 'Who met at the summit in Singapore?' }],
    ['ask', { question: '???' }],
    ['quote', { person: 'Ishiba' }],
    ['quote', { topic: 'denuclearization', since: '2018' }],
    ['quote', { person: 'Isiba' }],
    ['quote', { outlet: 'nobody’s paper' }],
    ['who-said', { words: 'our time is limited' }],
    ['timeline', { topic: 'summit' }],
    ['compare', { topic: 'denuclearization' }],
    ['people', {}],
    ['people', { name: 'Trump' }],
    ['sources', {}],
    ['help', {}],
  ];
  test.each(requests)('/%s %j', async (command, options) => {
    const [inThread, here] = await Promise.all(
      bots.map((bot) => bot.answer({ command, options, admin: false })),
    );
    expect(inThread).toEqual(here);
  });

  test('an article with what was found in it', async () => {
    const read = (bot: OpenBot) =>
      bot.lend(async (archive) => {
        const { articles } = await archive.articles({ search: 'ishiba' }, 1);
        return archive.article(articles[0]?.header.id ?? '');
      });
    const [inThread, here] = await Promise.all(bots.map(read));
    expect(here?.quotations.map(({ speaker }) => speaker)).toContain('Shigeru Ishiba');
    expect(inThread).toEqual(here);
  });
});

describe('a coverage that changes', () => {
  const corpusDir = path.join(temporaryFolder(), 'harbour');
  const save = async (file: string, words: string) => {
    await mkdir(corpusDir, { recursive: true });
    await writeFile(path.join(corpusDir, file), `“${words},” said driver Tom Berg of the tram line.\n`);
  };
  const told: string[] = [];
  const reindex = (bot: OpenBot) =>
    bot.answer({
      command: 'reindex',
      options: {},
      admin: true,
      onProgress: (progress) => void told.push(describeProgress(progress)),
    });
  const found = async (bot: OpenBot, words: string) =>
    (await bot.answer({ command: 'who-said', options: { words }, admin: false })).findings.length;

  test('is read again beside what answers, compared with what was, and kept where that fails', async () => {
    await save('tram.md', 'The tram is late');
    const bot = await createBot({ ...settings, corpusDir, ownThread: true });
    await save('tram.md', 'The tram is gone');
    await save('bus.md', 'Nobody takes the bus');
    await writeFile(path.join(corpusDir, 'bad.json'), '{');

    const reading = reindex(bot);
    expect(await found(bot, 'the tram is late')).toBe(1);
    expect((await reading).note).toMatch(
      /^Not read: 1\. bad\.json \(.+\)\.\nAdded: 1\. bus\.md\.\nChanged: 1\. tram\.md\.\nRemoved: none\.$/,
    );
    expect(told).toContain('Reading: 3 of 3 files, 2 articles');
    expect(told.at(-1)).toBe('Gathering: 2 of 2 articles');
    expect(await found(bot, 'the tram is gone')).toBe(1);

    await rm(corpusDir, { recursive: true });
    expect(await reindex(bot)).toMatchObject({
      outcome: 'declined',
      heading: expect.stringContaining(corpusDir),
    });
    expect(await found(bot, 'the tram is gone')).toBe(1);
    await bot.close();
  });

  test('with processes that read for the thread, and a signal that ends them', async () => {
    for (let i = 0; i < 30; i++) await save(`${i}.md`, `The tram left at ${i}`);
    const ending = new AbortController();
    const bot = await createBot({ ...settings, corpusDir, ownThread: true, signal: ending.signal });
    expect(await found(bot, 'the tram left at 7')).toBe(1);
    const reading = reindex(bot);
    ending.abort(new PlainError('The bot is being stopped.'));
    expect(await reading).toMatchObject({ outcome: 'declined', heading: 'The bot is being stopped.' });
    expect(await found(bot, 'the tram left at 7')).toBe(1);
    await bot.close();
  });

  test('and is not there at the start', async () => {
    const missing = path.join(corpusDir, 'nowhere');
    const opening = createBot({ ...settings, corpusDir: missing, ownThread: true });
    await expect(opening).rejects.toThrow(missing);
    await expect(opening).rejects.toBeInstanceOf(PlainError);
  });
});
