import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { declined } from '../src/answer.js';
import { type Bot, createBot, longestOption } from '../src/bot.js';
import { createLog } from '../src/log.js';
import { type Answer, PlainError } from '../src/model.js';
import { describeProgress, type Progress } from '../src/progress.js';
import { builtCommands, root } from './built.js';
import { temporaryFolder } from './folders.js';
// Where the bot would load it, a test waits only so long for that.
import '../src/serving/openHere.js';

const log = createLog('silent');
const ferry = `---
title: Ferry cancelled
publisher: Norvik Post
published: 2025-03-01
---
The ferry to Norvik was cancelled on Saturday because of ice. “The ice has won this round,” Mayor Mara Lindt said.
`;

let corpusDir: string;
let bot: Bot;
const save = (file: string, text: string) => writeFile(path.join(corpusDir, file), text);
const ask = (command: string, options: Record<string, string> = {}, admin = false) =>
  bot.answer({ command, options, admin });

beforeEach(async () => {
  corpusDir = temporaryFolder();
  await save('ferry.md', ferry);
  bot = await createBot({ corpusDir, commandsDir: builtCommands, log });
});

describe('what is asked badly is answered in words', () => {
  test.each([
    ['dance', {}, /no command \/dance/],
    ['who-said', {}, /needs words/],
    ['who-said', { words: '  ' }, /needs words/],
    ['who-said', { phrase: 'x' }, /no option phrase/],
    ['who-said', { __proto__: 'x', constructor: 'x' }, /no option constructor/],
    ['who-said', { words: 'x'.repeat(longestOption + 1) }, /too long: 4,001 characters/],
    ['quote', {}, /whose words .* or both/],
    ['timeline', { order: 'event' }, /what the events are about.* or when/],
    ['timeline', { topic: 'ferry', order: 'backwards' }, /^order cannot be “backwards”\.$/],
    ['ask', { question: '???' }, /does not speak of this/],
  ])('/%s %j', async (command, options: Record<string, string>, heading) => {
    const answer = await ask(command, options);
    expect(answer).toMatchObject({ outcome: 'declined', findings: [] });
    expect(answer.heading).toMatch(heading);
  });
  test('what an option can be is told', async () => {
    expect((await ask('timeline', { topic: 'ferry', order: 'Event' })).note).toBe(
      'It can be event or publication.',
    );
  });
});

describe('what is typed is completed from the coverage', () => {
  test.each([
    ['people', 'name', 'lin', ['Mara Lindt']],
    ['quote', 'outlet', 'norv', ['Norvik Post']],
    ['quote', 'since', '2', []],
    ['quote', 'constructor', 'l', []],
    ['dance', 'name', 'lin', []],
    ['people', 'name', 'x'.repeat(longestOption), []],
  ])('/%s %s: %s', async (command, option, typed, values) => {
    expect((await bot.suggest(command, option, typed)).map(({ value }) => value)).toEqual(values);
  });

  test('by the corpus as it was read last, with its synonyms', async () => {
    await save('tram.md', '---\ntitle: Tram\n---\n“The tram is late,” said driver Tom Berg.\n');
    await save('synonyms.txt', 'tram = streetcar\nferry\n');
    const { note } = await ask('reindex', {}, true);
    expect(note).toContain('Not read: 1. synonyms.txt:2 (one name alone;');
    expect((await bot.suggest('people', 'name', 'berg')).map(({ value }) => value)).toEqual(['Tom Berg']);
    const { findings } = await ask('quote', { topic: 'streetcar' });
    expect(findings.map(({ speaker }) => speaker)).toEqual(['Tom Berg']);
  });
});

describe('/reindex', () => {
  test('is refused to who is no admin', async () => {
    expect((await ask('reindex')).heading).toBe('Only admins may use /reindex.');
  });

  test('reports what was added, changed, removed and not read, and answers from the new coverage', async () => {
    await save('tram.md', '---\ntitle: Tram\n---\n“The tram is late,” said driver Tom Berg.\n');
    await save('gone.json', '{');
    const first = await ask('reindex', {}, true);
    expect(first.note).toMatch(
      /^Not read: 1\. gone\.json \(.+\)\.\nAdded: 1\. tram\.md\.\nChanged: none\.\nRemoved: none\.$/,
    );
    expect((await ask('who-said', { words: 'tram is late' })).findings[0]?.speaker).toBe('Tom Berg');

    await save('tram.md', '---\ntitle: Tram\n---\n“The tram is gone,” said driver Tom Berg.\n');
    await rm(path.join(corpusDir, 'ferry.md'));
    const second = await ask('reindex', {}, true);
    expect(second.note).toContain('Added: none.\nChanged: 1. tram.md.\nRemoved: 1. ferry.md.');
    expect((await ask('who-said', { words: 'tram is late' })).findings).toEqual([]);
  });

  test('a second one while one runs is told so', async () => {
    const [first, second] = await Promise.all([ask('reindex', {}, true), ask('reindex', {}, true)]);
    expect(first?.outcome).toBe('answered');
    expect(second).toMatchObject({
      outcome: 'declined',
      heading: expect.stringContaining('running already'),
    });
    expect((await ask('reindex', {}, true)).outcome).toBe('answered');
  });

  const iceWon = async () => {
    const { findings } = await ask('who-said', { words: 'the ice has won this round' });
    return findings.some(({ verdict }) => verdict === 'verbatim');
  };

  test('the old archive answers until the new one is ready', async () => {
    await save('ferry.md', ferry.replace('The ice has won this round', 'We lost nothing at all'));
    let settled = false;
    const running = ask('reindex', {}, true).finally(() => {
      settled = true;
    });
    expect(await iceWon()).toBe(true);
    expect(settled).toBe(false);
    expect((await running).note).toContain('Changed: 1. ferry.md.');
    expect(await iceWon()).toBe(false);
    expect((await ask('who-said', { words: 'we lost nothing at all' })).outcome).toBe('answered');
  });

  test('names the first few of what is not read, and reports all of it', async () => {
    for (let i = 0; i < 25; i++) await save(`${i}.json`, '{');
    const { note = '', report = '' } = await ask('reindex', {}, true);
    expect(note).toMatch(/^Not read: 25\. 0\.json \(.+, and \d+ more\.\nAdded: none\./);
    expect(report).toMatch(/^Read again: 1 article.*\n\nNot read: 25\n {2}0\.json \(/);
    expect(report.match(/^ {2}\d+\.json \(/gm)).toHaveLength(25);
  });

  test('tells whoever asks how far it has come', async () => {
    const told: string[] = [];
    const onProgress = (progress: Progress) => void told.push(describeProgress(progress));
    await bot.answer({ command: 'reindex', options: {}, admin: true, onProgress });
    expect([...new Set(told)]).toEqual([
      'Reading: 0 articles',
      'Reading: 1 article',
      'Comparing: 1 of 1 articles',
      'Indexing: 1 of 1 articles',
      'Gathering: 1 of 1 articles',
    ]);
  });

  test('tells who asks for another one how far it has come', async () => {
    let meanwhile: Promise<Answer> | undefined;
    const onProgress = () => {
      meanwhile ??= ask('reindex', {}, true);
    };
    await bot.answer({ command: 'reindex', options: {}, admin: true, onProgress });
    expect((await meanwhile)?.heading).toBe(
      'A reindex is running already (0 %. Reading: 0 articles). Ask again when it has ended.',
    );
  });

  test('one that is ended says why, and the old archive answers', async () => {
    const ending = new AbortController();
    const { signal } = ending;
    bot = await createBot({ corpusDir, commandsDir: builtCommands, log, signal });
    const onProgress = () => ending.abort(new PlainError('The bot is being stopped.'));
    const answer = await bot.answer({ command: 'reindex', options: {}, admin: true, onProgress });
    expect(answer).toEqual({ ...declined('The bot is being stopped.'), mayPass: true });
    expect(await iceWon()).toBe(true);
  });

  test('the old archive answers after one that failed', async () => {
    await rm(corpusDir, { recursive: true });
    const failed = await ask('reindex', {}, true);
    expect(failed.outcome).toBe('declined');
    expect(failed.heading).toContain(corpusDir);
    expect(await iceWon()).toBe(true);
  });
});

describe('a command that throws before it promises anything', () => {
  /** The bot with one command, /throw, that throws at once. */
  async function botThatThrows(error: string): Promise<Bot> {
    const folder = path.join(corpusDir, '.commands');
    await mkdir(folder);
    const vocabulary = pathToFileURL(path.join(root, 'src/model.ts'));
    const text = `import { PlainError } from '${vocabulary}';
      export default { description: 'Throw', options: {}, example: '', reply: 'asker', answer() { throw ${error}; } }`;
    await writeFile(path.join(folder, 'throw.js'), text);
    return createBot({ corpusDir, commandsDir: pathToFileURL(`${folder}/`), log });
  }

  test('something meant for people is answered', async () => {
    const thrower = await botThatThrows("new PlainError('Not on Sundays.')");
    expect(await thrower.answer({ command: 'throw', options: {}, admin: false })).toEqual({
      ...declined('Not on Sundays.'),
      mayPass: true,
    });
  });

  test('a bug rejects', async () => {
    const thrower = await botThatThrows("new Error('a loose wire')");
    await expect(thrower.answer({ command: 'throw', options: {}, admin: false })).rejects.toThrow(
      'loose wire',
    );
  });
});

describe('a corpus that cannot be used stops the start and is named', () => {
  test('missing', async () => {
    const missing = path.join(corpusDir, 'nowhere');
    await expect(createBot({ corpusDir: missing, commandsDir: builtCommands, log })).rejects.toThrow(missing);
  });
  test('empty', async () => {
    const empty = path.join(corpusDir, 'empty');
    await mkdir(empty);
    await expect(createBot({ corpusDir: empty, commandsDir: builtCommands, log })).rejects.toThrow(empty);
  });
});
