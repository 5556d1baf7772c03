import { describe, expect, test } from 'vitest';
import { gatherSpeakers, speakerKey } from '../../../src/archive/statements/speakers.js';
import type { Finding } from '../../../src/model.js';
import { article } from '../../articles.js';
import { printing, statementsOf } from './handmade.js';

const by = (speaker: string | null, more: Partial<Finding> = {}): Finding => ({
  citation: { exact: 'x', start: 0, end: 1, article: article('') },
  speaker,
  ...more,
});

const speakers = gatherSpeakers([
  by('Tom Berg'),
  by('Mara Lindt'),
  by('Mara Lindt'),
  by('Tom Berg', { indirect: true }),
  by('Tom Berg', { indirect: true }),
  by('A senior official'),
  by('the senior official'),
  by('the senior official'),
  by('the White\nHouse', { indirect: true }),
  by(null),
]);

test('those who are named come by how often they are quoted', () => {
  expect(speakers.named).toEqual(['Mara Lindt', 'Tom Berg']);
});

test.each([
  ['a senior official', 'the senior official'],
  ['Senior  Official', 'the senior official'],
  ['white house', 'the White House'],
  ['mara lindt', 'Mara Lindt'],
  ['official', null],
  ['the senior', null],
  ['', null],
])('who is printed as %j: %j', (asked, printed) => {
  expect(speakers.printed(asked)).toBe(printed);
});

test.each([
  ['An aide', 'the aide', true],
  ['The Hague', 'hague', true],
  ['An Li', 'Li', false],
  ['Theo Lindt', 'o Lindt', false],
  ['the aides', 'the aide', false],
])('%j and %j are one: %j', (one, other, same) => {
  expect(speakerKey(one) === speakerKey(other)).toBe(same);
});

describe('statements of a speaker who is not named', async () => {
  const statements = await statementsOf(
    printing('Tide', '2025-03-05', 'the ice will hold', 'police'),
    printing('Post', '2025-03-06', 'the quay is closed', 'The police'),
    printing('Sun', '2025-03-07', 'nobody was hurt', 'a police spokesman'),
    printing('Gull', '2025-03-08', 'nobody knows', null),
  );
  test.each([
    ['police', ['Post', 'Tide']],
    ['A police spokesman', ['Sun']],
    ['spokesman', []],
  ])('%s', (person, expected) => {
    const found = statements.of({ person }, 10);
    expect(found.map(({ citation }) => citation.article.publisher)).toEqual(expected);
  });
});
