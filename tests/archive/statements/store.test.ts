import { describe, expect, test } from 'vitest';
import { gatherPersons } from '../../../src/archive/persons.js';
import { gatherStatements } from '../../../src/archive/statements/store.js';
import { analysed } from '../../analysed.js';

const analyses = [
  analysed(
    `Norvik Mayor Mara Lindt spoke on Sunday about the harbour.
“The harbour will stay open as long as the ice allows it,” Lindt said.
“Nobody has asked the fishermen of this town what they think,” said Tom Berg, a fisherman.`,
    { id: 'old', published: '2019-05-06' },
  ),
  analysed(
    `Mayor Mara Lindt opened a school in Norvik.
“Every child in this town deserves a warm classroom,” Lindt said.`,
    { id: 'new', published: '2020-01-02' },
  ),
  analysed('“The tram was never meant to climb that hill in winter.”\nNobody would say more.', {
    id: 'unclear',
  }),
];
const quotes = await gatherStatements(analyses, await gatherPersons(analyses));
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
