import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/memory.js';
import type { Beside, SuggestionKind } from '../../../src/archive/port.js';
import { analysed } from '../../analysed.js';

const articles = [
  [
    'Northern Post',
    '“The ferry will sail to the island,” said minister Ada Moss. “The island needs the ferry and the pier,” Moss said.',
  ],
  [
    'Northern Post',
    '“The tariffs on salt are far too high for every baker in this town,” said trader Tom Lind. Jan Berg opened the museum on 12 June 2019.',
  ],
  [
    'Harbour Courier',
    'The trader spoke of tariffs on salt. “The tariffs on salt are far too high for every baker in this town,” said trader Tom Lind. The bakery waits.',
  ],
] as const;
const archive = await buildArchive(
  articles.map(([publisher, text], i) => analysed(text, { id: `article${i}`, publisher })),
);
const suggested = async (kind: SuggestionKind, beside: Beside, typed = '') =>
  (await archive.suggestions(kind, typed, 25, beside)).map(({ value }) => value);

describe('what goes with what is given comes first', () => {
  test.each<[SuggestionKind, Beside, readonly string[]]>([
    ['topics', { person: 'moss' }, ['ferry', 'island']],
    ['topics', { person: 'Ada Moss', from: 'quotations' }, ['ferry', 'island']],
    ['topics', { person: 'Lind' }, ['salt', 'tariffs']],
    ['topics', { outlet: 'courier' }, ['salt', 'tariffs']],
    ['people', { topic: 'salt' }, ['Tom Lind']],
    ['people', { topic: 'ferry' }, ['Ada Moss']],
    ['people', { topic: 'museum', from: 'events' }, ['Jan Berg']],
    ['people', { outlet: 'Harbour Courier' }, ['Tom Lind']],
    ['outlets', { person: 'Ada Moss' }, ['Northern Post']],
    ['outlets', { person: 'Moss', topic: 'pier' }, ['Northern Post']],
  ])('%s with %j: %j', async (kind, beside, first) => {
    expect((await suggested(kind, beside)).slice(0, first.length).sort()).toEqual(first);
  });

  test('what is general follows where that is little', async () => {
    expect(await suggested('people', { topic: 'salt' })).toEqual(['Tom Lind', 'Ada Moss', 'Jan Berg']);
    expect(await suggested('people', { topic: 'salt' }, 'ada')).toEqual(['Ada Moss']);
  });
  test.each<Beside>([{ person: 'Nobody Atall' }, { topic: 'zeppelins' }, { outlet: 'Moon Daily' }, {}])(
    'it is all general with %j',
    async (beside) => {
      expect(await suggested('people', beside)).toEqual(await suggested('people', {}));
    },
  );
});

describe('only what is found in what is asked for is suggested', () => {
  test.each<[SuggestionKind, Beside['from'], string, boolean]>([
    ['people', undefined, 'Jan Berg', true],
    ['people', 'quotations', 'Jan Berg', false],
    ['people', 'quotations', 'Tom Lind', true],
    ['people', 'comparisons', 'Tom Lind', true],
    ['people', 'comparisons', 'Ada Moss', false],
    ['people', 'events', 'Jan Berg', true],
    ['people', 'events', 'Ada Moss', false],
    ['topics', undefined, 'museum', true],
    ['topics', 'comparisons', 'tariffs', true],
    ['topics', 'comparisons', 'ferry', false],
    ['topics', 'events', 'museum', true],
    ['topics', 'events', 'ferry', false],
    ['outlets', 'quotations', 'Harbour Courier', true],
  ])('%s from %s: %s is %j', async (kind, from, value, isThere) => {
    const all = await suggested(kind, from ? { from } : {}, value);
    expect(all.includes(value)).toBe(isThere);
  });
});
