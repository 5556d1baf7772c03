import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/languages.js';
import {
  argumentsIn,
  isOfMarksAlone,
  messageOf,
  messagesOf,
  samplesFor,
  signatureOf,
  translationsIn,
} from './messages.js';

/** What has words and is the same in another language all the same: the bot’s name. Marks may be the same anywhere. */
const sameEverywhere: readonly string[] = ['status.heading'];

/**
 * What other languages may choose by where English does not choose: it says "published" before a day, a month and a
 * year alike.
 */
const leftOpen: Readonly<Record<string, readonly string[]>> = {
  precision: ['day', 'month', 'year'],
  unit: ['day', 'month', 'year'],
};

/** A "#" is a count that was not put in: one that stands in a choice inside of a plural stays as it is. */
const saidWhole = /^\s*[^#\s][^#]*$/;

const others = languages.filter((language) => language !== 'en');
const english = messagesOf('en');
const keys = english.map(({ key }) => key);

test.each(english)('in English $key can be said', ({ text }) => {
  for (const sample of samplesFor(text))
    expect(String(messageOf(text, 'en').format(sample))).toMatch(saidWhole);
});

describe.each(others)('in %s', (language) => {
  const translations = translationsIn(language);

  test('no message lacks', () => {
    expect(
      messagesOf(language)
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...keys].sort());
  });

  test('there is no message that English has not', () => {
    expect(messagesOf(language).filter(({ key }) => !keys.includes(key))).toEqual([]);
  });

  test('placeholders are those of the English message, and of the same kind', () => {
    const wrong = translations.filter(
      ({ text, english: of }) => signatureOf(text).join() !== signatureOf(of).join(),
    );
    expect(wrong).toEqual([]);
  });

  test('what chooses between words has some for all else, and chooses for nothing that English does not know', () => {
    const wrong = translations.filter(({ text, english: of }) => {
      const known = new Set(
        argumentsIn(of).flatMap(({ name, kind, options }) =>
          kind === 'choice' ? [...options, ...(leftOpen[name] ?? [])] : [],
        ),
      );
      return argumentsIn(text).some(
        ({ kind, options }) =>
          options.length > 0 &&
          (!options.includes('other') || (kind === 'choice' && options.some((option) => !known.has(option)))),
      );
    });
    expect(wrong).toEqual([]);
  });

  test('every message can be said, and says something', () => {
    for (const { key, text } of translations)
      for (const sample of samplesFor(text))
        expect(String(messageOf(text, language).format(sample)), key).toMatch(saidWhole);
  });

  test('none is left in English', () => {
    const left = translations.filter(({ text, english: of }) => text === of && !isOfMarksAlone(text));
    expect(left.filter(({ key }) => !sameEverywhere.includes(key))).toEqual([]);
  });

  test('plurals tell apart what the language does, and nothing else', () => {
    const told = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wrong = translations.filter(({ text }) =>
      argumentsIn(text).some(
        ({ kind, options }) =>
          kind === 'number' &&
          options.some((option) => !option.startsWith('=') && !told.includes(option as Intl.LDMLPluralRule)),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['{name} said it', ['name: text']],
  ['{count, plural, one {# by {name}} other {# by {name}}}', ['count: number', 'name: text']],
  ['{count, number} of {kind, select, a {A} other {{count, number}}}', ['count: number', 'kind: choice']],
  ['said', []],
])('%j takes %j', (text, expected) => {
  expect(signatureOf(text)).toEqual(expected);
});

test.each([
  ['“{words}”: {count, number}.', true],
  ['{count, plural, one {#, {name}} other {#}}', true],
  ['in {place}', false],
  ['{kind, select, a {{name} said} other {{name}}}', false],
])('that %j has no word of its own: %j', (text, expected) => {
  expect(isOfMarksAlone(text)).toBe(expected);
});

test('samples are given for all that a message tells apart', () => {
  expect(samplesFor('{kind, select, a {A} b {B} other {{name}}}')).toEqual([
    { kind: 'a', name: 'Ada Moss' },
    { kind: 'b', name: 'Ada Moss' },
    { kind: 'other', name: 'Ada Moss' },
  ]);
  expect(samplesFor('said')).toEqual([{}]);
});
