import { describe, expect, test } from 'vitest';
import { isNamed, typedOptions } from '../../src/command.js';
import { loadCommands } from '../../src/commandFolder.js';
import { commandWords, describedIn, hideWords, offeredAs } from '../../src/languages/commandWords.js';
import { languages } from '../../src/languages/languages.js';
import { speaking } from '../../src/languages/say.js';
import { builtCommands } from '../built.js';

const commands = (await loadCommands(builtCommands)).filter(isNamed);
const others = languages.filter((language) => language !== 'en');
const longest = { description: 100, choice: 100, onMessage: 32 } as const;

describe.each(others)('in %s', (language) => {
  test.each(commands)('/$name is described with its options and choices', ({ name, options, onMessage }) => {
    const words = commandWords(name, language);
    expect(words.description).toMatch(/\S/);
    const typed = typedOptions({ options }).map(([option]) => option);
    expect(Object.keys(words.options ?? {}).sort()).toEqual(typed.sort());
    expect(words.onMessage !== undefined).toBe(onMessage !== undefined);
    const choices = Object.entries(options).flatMap(([option, { choices: of = [] }]) =>
      of.map((choice) => `${option}: ${choice}`),
    );
    const told = Object.entries(words.choices ?? {}).flatMap(([option, of]) =>
      Object.keys(of).map((choice) => `${option}: ${choice}`),
    );
    expect(told.sort()).toEqual(choices.sort());
  });

  test.each(commands)('what is said of /$name is as short as Discord takes it', ({ name }) => {
    const { description = '', options = {}, choices = {}, onMessage = '' } = commandWords(name, language);
    for (const text of [description, ...Object.values(options)])
      expect(text.length, text).toBeLessThanOrEqual(longest.description);
    for (const text of Object.values(choices).flatMap((of) => Object.values(of)))
      expect(text.length, text).toBeLessThanOrEqual(longest.choice);
    expect(onMessage.length, onMessage).toBeLessThanOrEqual(longest.onMessage);
  });

  test('nothing is left in English, and nothing has another’s words', () => {
    for (const { name, description, onMessage = '' } of commands) {
      const words = commandWords(name, language);
      expect(words.description).not.toBe(description);
      if (onMessage !== '') expect(words.onMessage).not.toBe(onMessage);
    }
    const described = commands.map(({ name }) => commandWords(name, language).description);
    expect(new Set(described).size).toBe(commands.length);
    expect(hideWords(language)).toMatch(/\S/);
  });
});

const tides = { name: 'tides', description: 'When the tide turns', onMessage: 'Check this tide' };
const ask = { name: 'ask', description: 'What is said', onMessage: 'What is said?' };

test('a command that has no words in other languages is told of in English', () => {
  expect(commandWords('tides', 'de')).toEqual({});
  expect(speaking('de', () => [describedIn(tides), offeredAs(tides)])).toEqual([
    'When the tide turns',
    'Check this tide',
  ]);
  expect(commandWords('constructor', 'de')).toEqual({});
});

test('a command is told of in the language that is spoken', () => {
  expect(describedIn(ask)).toBe('What is said');
  expect(speaking('de', () => describedIn(ask))).toMatch(/^Was die Berichterstattung/);
  expect(speaking('es', () => offeredAs(ask))).toBe('¿Qué dice la cobertura?');
  expect(speaking('es', () => offeredAs({ name: 'quote', description: '' }))).toBeUndefined();
});
