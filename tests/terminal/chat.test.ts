import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Bot, createBot } from '../../src/bot.js';
import { createLog } from '../../src/log.js';
import { chat } from '../../src/terminal/chat.js';
import { builtCommands } from '../built.js';
import { starterCorpus } from '../starterCorpus.js';
import { brokenBot, keptLog } from './broken.js';

const log = createLog('silent');
const bot = await createBot({ corpusDir: starterCorpus, commandsDir: builtCommands, log });

/** What a chat writes while this is typed, on a terminal or into a pipe. */
async function written(typed: string, isTTY: boolean, over: Bot = bot, into = log) {
  const stream = () => Object.assign(new PassThrough(), { isTTY });
  const place = { stdin: stream(), stdout: stream(), stderr: stream() };
  const chatting = chat(async () => over, into, place);
  await setImmediate();
  if (isTTY) place.stdin.write(typed);
  else place.stdin.end(typed);
  await chatting;
  const [stdout, stderr] = [text(place.stdout.end()), text(place.stderr.end())];
  return { stdout: await stdout, stderr: await stderr };
}

const controlC = '\u0003';
const controlD = '\u0004';

describe('on a terminal', () => {
  test.each([
    ['Ctrl+C', controlC],
    ['Ctrl+D', controlD],
  ])('%s leaves the shell a line of its own', async (_, typed) => {
    expect((await written(typed, true)).stdout).toMatch(/\n$/);
  });

  test('what was typed before the end is answered, and not prompted for more', async () => {
    const { stdout } = await written(`/sources\n/who-said our time is limited\n${controlC}`, true);
    expect(stdout).toContain('Shigeru Ishiba, word for word');
    expect(stdout.slice(stdout.indexOf('word for word'))).not.toContain('> ');
  });

  test('says that it reads the corpus', async () => {
    expect((await written(controlD, true)).stderr).toBe('Reading the corpus…\n');
  });
});

describe('from a pipe', () => {
  test('writes the answers and nothing else', async () => {
    expect(await written('', false)).toEqual({ stdout: '', stderr: '' });
    expect((await written('/dance', false)).stdout).toMatch(/^There is no command \/dance\.\n\n.+\n\n$/s);
  });

  test('words for a command that takes none are refused in words', async () => {
    expect((await written('/sources x', false)).stdout).toBe('/sources takes no words.\n\n');
  });

  test('a bug is logged with what it was, and the next line answered', async () => {
    const { log: kept, lines } = keptLog();
    const { stdout } = await written('one\ntwo\n', false, brokenBot, kept);
    expect(stdout.match(/on our side/g)).toHaveLength(2);
    expect(lines.map(({ err }) => err?.message)).toEqual(['a loose wire', 'a loose wire']);
  });

  test('a question goes on from the one before it, and from the answer to a command', async () => {
    const { stdout } = await written(
      'What did Ishiba say about North Korea?\nand Trump?\n/quote person: Kim Yo Jong\nand Ishiba?\n',
      false,
    );
    const headings = stdout.match(/^Quotations of .+$/gm);
    expect(headings).toEqual([
      'Quotations of Shigeru Ishiba on “North Korea”',
      'Quotations of Donald Trump on “North Korea”',
      'Quotations of Kim Yo Jong',
      'Quotations of Shigeru Ishiba',
    ]);
  });

  test('goes on from a finding of the answer before, and chooses by number whom a name means', async () => {
    const { stdout } = await written(
      '/who-said our time is limited\naround 1\nelsewhere 1\n/quote person: Kim\n2\nand Trump?\n',
      false,
    );
    expect(stdout).toContain('Words above ^^^ are what was asked for.');
    expect(stdout).toMatch(/^(?:The same|No other article has this) passage/m);
    const [, second = ''] = /^ {2}2 {2}(.+?)(?: —.*)?$/m.exec(stdout) ?? [];
    expect(stdout.match(/^Quotations of .+$/gm)).toEqual([
      `Quotations of ${second}`,
      'Quotations of Donald Trump',
    ]);
  });

  test('more of the same shows more', async () => {
    const findingsOf = (shown: string) => shown.split(/What the coverage says on .+/).slice(1);
    const [first = '', second = ''] = findingsOf((await written('North Korea\nmore\n', false)).stdout);
    expect(second.match(/^ {2}/gm)?.length).toBeGreaterThan(first.match(/^ {2}/gm)?.length ?? 0);
  });
});
