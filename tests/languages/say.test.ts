import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { figure, listed } from '../../src/languages/figures.js';
import { languageOf } from '../../src/languages/languages.js';
import { languageNow, say, speaking } from '../../src/languages/say.js';

test.each([
  ['de', 'de'],
  ['es-ES', 'es'],
  ['es-419', 'es'],
  ['en-GB', 'en'],
  ['ja', 'ja'],
  ['fr', null],
  ['', null],
])('the locale %j is spoken as %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test.each([
  [0, '0 articles'],
  [1, '1 article'],
  [2000, '2,000 articles'],
])('%i articles are counted as %j', (count, words) => {
  expect(say('counted.articles', { count })).toBe(words);
});

test('English is spoken where nobody says otherwise, and again behind whatever is said in another language', async () => {
  const during = await speaking('de', async () => {
    await setTimeout(1);
    return [languageNow(), figure(2000), listed(['a', 'b', 'c'])];
  });
  expect(during).toEqual(['de', '2.000', 'a, b und c']);
  expect([languageNow(), figure(2000), listed(['a', 'b'], 'disjunction')]).toEqual(['en', '2,000', 'a or b']);
});

test('a placeholder that is not given is a bug', () => {
  expect(() => say('counted.articles')).toThrow('count');
});
