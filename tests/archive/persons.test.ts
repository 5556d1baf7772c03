import { describe, expect, test } from 'vitest';
import { gatherPersons } from '../../src/archive/persons.js';
import type { Analysis, Person } from '../../src/model.js';
import { article } from '../articles.js';

/** An article in which these people were found. */
const naming = (text: string, people: Partial<Person>[]): Analysis => ({
  article: article(text),
  sentences: [],
  passages: [],
  quotations: [],
  dates: [],
  people: people.map((person) => ({ name: '', aliases: [], roles: [], ...person })),
});

const persons = gatherPersons([
  naming('Kim Jong Un met Mara Lindt. Mara Lindt and Kim Jong Un and Kim Jong Un left.', [
    { name: 'Kim Jong Un', aliases: ['Kim'], roles: ['leader'] },
    { name: 'Mara Lindt', roles: ['Norvik Prime Minister'] },
  ]),
  naming('Kim Jong-un and his sister Kim Yo-jong saw Lindt. Lindt waved.', [
    { name: 'Kim Jong-un' },
    { name: 'Kim Yo-jong', aliases: ['Kim'] },
    { name: 'Lindt' },
  ]),
  naming('Lindt, Mara: an interview with Smith', [{ name: 'Lindt Mara' }, { name: 'Smith' }]),
  naming('Ada Smith and Tom Smith', [{ name: 'Ada Smith' }, { name: 'Tom Smith' }]),
]);

test.each([
  ['Kim Jong-un', 'Kim Jong Un'],
  ['Lindt', 'Mara Lindt'],
  ['Lindt Mara', 'Mara Lindt'],
  ['Smith', 'Smith'],
  ['Kim', 'Kim'],
  ['Nobody', 'Nobody'],
])('an article that says %s means %s', (name, canonical) => {
  expect(persons.canonical(name)).toBe(canonical);
});

describe('called', () => {
  const called = (name: string) => persons.called(name).map((person) => person.name);
  test.each([
    ['lindt', ['Mara Lindt']],
    ['Prime Minister Lindt', ['Mara Lindt']],
    ['kim', ['Kim Jong Un', 'Kim Yo-jong']],
    ['kim yo jong', ['Kim Yo-jong']],
    ['jong un', ['Kim Jong Un']],
    ['Kim Jong-Un', ['Kim Jong Un']],
    ['Lnidt', []],
    ['Lint', ['Mara Lindt']],
    ['prime minister', []],
    ['', []],
    ['?!', []],
  ])('%s: %j', (name, expected) => expect(called(name)).toEqual(expected));

  test('one shared by several people may be any of them', () => {
    expect(called('smith')).toEqual(expect.arrayContaining(['Ada Smith', 'Tom Smith']));
  });
});
