import { describe, expect, test } from 'vitest';
import { loadCommands } from '../../src/commandFolder.js';
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
    ['/nothing at all', 'nothing', {}],
  ])('%s', (line, command, options) => {
    expect(requestOf(line, commands)).toEqual({ command, options, admin: true });
  });
});

describe('completion', () => {
  test.each([
    ['/qu', ['/quote ']],
    ['/quote per', ['person:']],
    ['/quote person:x ', ['topic:']],
    ['/', commands.map(({ name }) => `/${name} `)],
    ['plain words', []],
  ])('%s', (line, offered) => expect(complete(line, commands)[0]).toEqual(offered));
});
