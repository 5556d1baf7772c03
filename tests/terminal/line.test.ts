import { describe, expect, test } from 'vitest';
import { loadCommands } from '../../src/commandFolder.js';
import { PlainError } from '../../src/model.js';
import { complete, requestOf } from '../../src/terminal/line.js';
import { builtCommands } from '../built.js';

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
    ['/quote trade person:Lindt', 'quote', { topic: 'trade', person: 'Lindt' }],
    ['/quote trade topic:x person:Lindt', 'quote', { topic: 'trade topic:x', person: 'Lindt' }],
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
    [
      '/quote trade',
      `/quote takes words only behind an option's name, for example: /quote ${nameless.example}`,
    ],
  ])('%s', (line, message) => {
    const known = [nameless, ...commands.filter(({ name }) => name !== 'quote')];
    expect(() => requestOf(line, known)).toThrow(new PlainError(message));
  });
});

describe('completion', () => {
  test.each([
    ['/qu', ['/quote ']],
    ['/quote per', ['person:']],
    ['/quote person:x ', ['topic:', 'outlet:', 'since:', 'until:']],
    ['/', commands.map(({ name }) => `/${name} `)],
    ['plain words', []],
  ])('%s', (line, offered) => expect(complete(line, commands)[0]).toEqual(offered));
});
