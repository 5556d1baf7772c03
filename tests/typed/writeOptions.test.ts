import { array, assert, constantFrom, dictionary, property, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/command.js';
import { loadCommands } from '../../src/commandFolder.js';
import { requestOf } from '../../src/terminal/line.js';
import { writeAsked, writeOptions } from '../../src/typed/writeOptions.js';
import { builtCommands } from '../built.js';

const commands = await loadCommands(builtCommands);

const named = (name: string): Command =>
  commands.find((command) => command.name === name) ?? expect.fail(`there is /${name}`);

describe('options as they are typed', () => {
  test.each([
    ['quote', { person: 'Ada Moss', topic: 'trade' }, 'person: Ada Moss topic: trade'],
    ['quote', { topic: 'trade' }, 'trade'],
    ['quote', { person: 'topic: since: 2004' }, 'person: "topic: since: 2004"'],
    ['quote', { topic: '" person: Moss' }, `topic: '" person: Moss'`],
    ['quote', { person: 'Moss --topic', topic: 'ice' }, 'person: "Moss --topic" topic: "ice"'],
    ['who-said', { words: 'no words: at all' }, 'no words: at all'],
    ['who-said', { words: 'no speaker: at all' }, 'words: "no speaker: at all"'],
    ['quote', { person: '"Moss"' }, `person: ""Moss""`],
    ['quote', { person: "Kai O'Neill" }, "person: Kai O'Neill"],
    ['sources', {}, ''],
  ])('/%s %o: %s', (name, options, written) => {
    expect(writeOptions(options, named(name))).toBe(written);
  });

  test.each([
    ['of two lines', { person: 'Ada\nMoss' }],
    ['with an option and words in both quotation marks', { person: `topic: "a" since: 'b' c` }],
    ['of an option that there is not', { tide: 'ebb' }],
  ])('a value %s cannot be typed', (_, options) => {
    expect(writeOptions(options, named('quote'))).toBeNull();
  });
});

const hostile = array(
  constantFrom(
    'person:',
    'topic:',
    '--since',
    '--until=',
    '"',
    "'",
    ' ',
    ' ',
    'Moss',
    'since',
    ':',
    '\n',
    '“',
    '2004',
    '/',
  ),
  { maxLength: 8 },
).map((parts) => parts.join(''));
const values = dictionary(constantFrom('person', 'topic', 'outlet', 'since', 'until'), hostile, {
  maxKeys: 4,
});

test('what is written is read again as it was meant, whatever stands in it', () => {
  assert(
    property(values, (options) => {
      const line = writeAsked({ command: 'quote', options }, commands);
      if (line !== null) expect(requestOf(line, commands).options).toEqual(options);
    }),
    { numRuns: 2_000 },
  );
});

test('any name can be typed that has no mark of an option and no quotation mark at its ends', () => {
  const word = string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(
    (text) => !/[\p{Cc}\p{Z}"':=\u2028\u2029\ufeff-]/u.test(text),
  );
  assert(
    property(tuple(array(word, { minLength: 1, maxLength: 4 }), word), ([name, topic]) => {
      const options = { person: name.join(' '), topic };
      expect(writeOptions(options, named('quote'))).toBe(`person: ${name.join(' ')} topic: ${topic}`);
    }),
  );
});
