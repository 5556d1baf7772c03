import { describe, expect, test } from 'vitest';
import { gatherPersons } from '../../../src/archive/persons.js';
import { gatherStatements } from '../../../src/archive/statements/store.js';
import { harbourTown } from './harbourTown.js';

const quotes = await gatherStatements(harbourTown, await gatherPersons(harbourTown));
const of = (person: string | null, topic: string | null) =>
  quotes.of({ person, topic }, 10).map(({ speaker, citation }) => [speaker, citation.exact.slice(0, 11)]);

describe('quotations', () => {
  test('of a person come newest first', () => {
    expect(of('Mara Lindt', null)).toEqual([
      ['Mara Lindt', 'Every child'],
      ['Mara Lindt', 'The harbour'],
    ]);
  });
  test('on a topic are those that speak of it, by whom ever', () => {
    expect(of(null, 'fishermen')[0]).toEqual(['Tom Berg', 'Nobody has ']);
    expect(of(null, 'volcano')).toEqual([]);
  });
  test('of a person on a topic are both', () => {
    expect(of('Mara Lindt', 'harbour ice')).toEqual([['Mara Lindt', 'The harbour']]);
    expect(of('Tom Berg', 'classroom')).toEqual([]);
  });
  test('carry the date of their article', () => {
    expect(quotes.of({ person: 'Tom Berg', topic: null }, 1)[0]?.date).toBe('2019-05-06');
  });
  test('are counted by speaker', () => expect(quotes.speakers.named[0]).toBe('Mara Lindt'));
});
