import { Command as Subcommand } from 'commander';
import { describe, expect, test } from 'vitest';
import { createBot } from '../../src/bot.js';
import type { Command } from '../../src/command.js';
import { loadCommands } from '../../src/commandFolder.js';
import { createLog } from '../../src/log.js';
import { PlainError } from '../../src/model.js';
import { complete, completed } from '../../src/terminal/completion.js';
import { requestOf } from '../../src/terminal/line.js';
import { askWith } from '../../src/terminal/subcommand.js';
import { optionsOf } from '../../src/typed/readOptions.js';
import { builtCommands } from '../built.js';
import { starterCorpus } from '../starterCorpus.js';

const commands = await loadCommands(builtCommands);

describe('a line asks for', () => {
  test.each([
    ['Why did it fail?', 'ask', { question: 'Why did it fail?' }],
    ['/who-said our time is limited', 'who-said', { words: 'our time is limited' }],
    ['/who-said "our time is limited"', 'who-said', { words: 'our time is limited' }],
    ['/quote person:Mara Lindt topic:trade', 'quote', { person: 'Mara Lindt', topic: 'trade' }],
    ['/quote person: lindt topic: trade', 'quote', { person: 'lindt', topic: 'trade' }],
    ['/quote --person "Mara Lindt" --topic trade', 'quote', { person: 'Mara Lindt', topic: 'trade' }],
    ['/quote --person=lindt', 'quote', { person: 'lindt' }],
    ['/quote trade', 'quote', { topic: 'trade' }],
    ['  /sources  ', 'sources', {}],
    ['/who-said he said: never', 'who-said', { words: 'he said: never' }],
    ['/who-said in other words: we lost', 'who-said', { words: 'in other words: we lost' }],
    ['/who-said words: in other words: we lost', 'who-said', { words: 'in other words: we lost' }],
    [
      '/who-said speaker: Lindt words: no speaker: at all',
      'who-said',
      { speaker: 'Lindt', words: 'no speaker: at all' },
    ],
    ['/quote trade person:Lindt', 'quote', { topic: 'trade', person: 'Lindt' }],
    ['/quote trade topic:x person:Lindt', 'quote', { topic: 'trade topic:x', person: 'Lindt' }],
    ['/quote person: "topic: since: 2004"', 'quote', { person: 'topic: since: 2004' }],
    ['/quote "a topic: x" person: Dahl', 'quote', { topic: 'a topic: x', person: 'Dahl' }],
    ["/quote person: 'Dahl topic: trade", 'quote', { person: "'Dahl", topic: 'trade' }],
    ['/nothing at all', 'nothing', {}],
  ])('%s', (line, command, options) => {
    expect(requestOf(line, commands)).toEqual({ command, options, admin: true });
  });
});

describe('words that a command cannot take are refused', () => {
  const [quote] = commands.filter(({ name }) => name === 'quote');
  const { words: _main, ...nameless } = quote ?? expect.fail('there is /quote');
  test.each([
    ['/sources x', '/sources takes no words.'],
    ['/quote person: Dahl person: Berg', 'person: is given twice. Give it once.'],
    [
      '/quote trade',
      `/quote takes words only behind an option's name, for example: /quote ${nameless.example}`,
    ],
  ])('%s', (line, message) => {
    const known = [nameless, ...commands.filter(({ name }) => name !== 'quote')];
    expect(() => requestOf(line, known)).toThrow(new PlainError(message));
  });
});

/** A command with so many options that their order and their names could get in each other's way. */
const manyOptions: Command = {
  name: 'report',
  description: 'What was reported',
  options: Object.fromEntries(
    ['person', 'topic', 'outlet', 'since', 'until'].map((name) => [
      name,
      { description: `Which ${name}`, required: false },
    ]),
  ),
  words: 'topic',
  example: 'person: Lindt topic: trade since: 2024',
  reply: 'channel',
  limit: 5,
  most: 5,
  adminsOnly: false,
  needsPlace: false,
  answer: async () => ({ outcome: 'nothing-found', heading: 'Nothing', findings: [] }),
};

describe('of many options', () => {
  test.each([
    [
      'person: Mara Lindt topic: the vote of May outlet: Norvik Post since: 2024 until: 2025-02',
      {
        person: 'Mara Lindt',
        topic: 'the vote of May',
        outlet: 'Norvik Post',
        since: '2024',
        until: '2025-02',
      },
    ],
    ['until: 2025-02 since: 2024', { since: '2024', until: '2025-02' }],
    ['the vote since 1990 until now', { topic: 'the vote since 1990 until now' }],
    ['the vote since: 1990', { topic: 'the vote', since: '1990' }],
    [
      '--since 2024 --outlet "Norvik Post" --person=Lindt',
      { since: '2024', outlet: 'Norvik Post', person: 'Lindt' },
    ],
    ['the outlet: Post insincerely: meant', { topic: 'the', outlet: 'Post insincerely: meant' }],
  ])('%s', (text, options) => {
    expect(optionsOf(text, manyOptions)).toEqual(options);
  });

  test('each is listed by --help, with its description', () => {
    const subcommand = new Subcommand('report');
    askWith(subcommand, manyOptions, { dataDir: 'data', log: createLog('silent'), write: () => {} });
    const help = subcommand.helpInformation();
    for (const name of Object.keys(manyOptions.options)) {
      expect(help).toMatch(new RegExp(`--${name} <text> +Which ${name}\n`));
    }
    expect(help).toContain(`for example: ${manyOptions.example}`);
  });
});

test('--help names the choices of an option', () => {
  const subcommand = new Subcommand('tides');
  const tide = { description: 'Which tide', required: false, choices: ['ebb', 'flood'] };
  askWith(
    subcommand,
    { ...manyOptions, options: { tide } },
    { dataDir: 'data', log: createLog('silent'), write: () => {} },
  );
  expect(subcommand.helpInformation()).toMatch(/--tide <ebb\|flood> +Which tide\n/);
});

describe('completion', () => {
  test.each([
    ['/qu', ['/quote ']],
    ['/quote per', ['person:']],
    ['/report o', ['outlet:']],
    ['/report person:x ', ['topic:', 'outlet:', 'since:', 'until:']],
    ['/report person:x topic:y outlet:z since:2024 u', ['until:']],
    ['/report the vote ', ['person:', 'topic:', 'outlet:', 'since:', 'until:']],
    ['/', [...commands.map(({ name }) => `/${name} `), '/report ']],
    ['/timeline ferry order:', ['order:event', 'order:publication']],
    ['/timeline ferry order:p', ['order:publication']],
    ['/timeline ferry order: e', ['event']],
    ['/timeline ferry order: event ', ['topic:', 'person:', 'since:', 'until:']],
    ['plain words', []],
  ])('%s', (line, offered) => expect(complete(line, [...commands, manyOptions])[0]).toEqual(offered));
});

describe('completion from the coverage', async () => {
  const log = createLog('silent');
  const bot = await createBot({ corpusDir: starterCorpus, commandsDir: builtCommands, log });
  test.each([
    ['/people Ishib', ['Shigeru Ishiba'], 'Ishib'],
    ['/quote person:Ishib', ['Shigeru Ishiba'], 'Ishib'],
    ['/quote person: Shigeru Ish', ['Shigeru Ishiba'], 'Shigeru Ish'],
    ['/quote person:Ishiba to', ['topic:'], 'to'],
    ['/quote topic: person: Ishib', ['Shigeru Ishiba'], 'Ishib'],
    ['/quote per', ['person:'], 'per'],
    ['/quote since:2', [], 'since:2'],
    ['/dance Ishib', [], 'Ishib'],
  ])('%s', async (line, offered, word) => expect(await completed(line, bot)).toEqual([offered, word]));
  test.each([
    ['/quote topic: mockery person:', 'Kim Yo Jong'],
    ['/quote person: Kim Yo Jong topic: moc', 'mockery'],
  ])('%s after what stands before it', async (line, first) => {
    expect((await completed(line, bot))[0][0]).toBe(first);
  });
});
