import { describe, expect, test } from 'vitest';
import { gatherPersons } from '../../src/archive/persons.js';
import type { Analysis, Person } from '../../src/model.js';
import { article } from '../articles.js';

/** An article in which these people were found. */
const naming = (id: string, text: string, people: Partial<Person>[]): Analysis => ({
  article: article(text, { id }),
  sentences: [],
  passages: [],
  quotations: [],
  nested: [],
  reported: [],
  dates: [],
  events: [],
  people: people.map((person) => ({ name: '', aliases: [], roles: [], ...person })),
});

const analyses = [
  naming('summit', 'Kim Jong Un met Mara Lindt. Mara Lindt and Kim Jong Un and Kim Jong Un left.', [
    { name: 'Kim Jong Un', aliases: ['Kim'], roles: ['leader'] },
    { name: 'Mara Lindt', roles: ['Norvik Prime Minister'] },
  ]),
  naming('sister', 'Kim Jong-un and his sister Kim Yo-jong saw Lindt. Lindt waved.', [
    { name: 'Kim Jong-un' },
    { name: 'Kim Yo-jong', aliases: ['Kim'] },
    { name: 'Lindt' },
  ]),
  naming('office', 'Prime Minister Lindt opened a school.', [{ name: 'Lindt', roles: ['Prime Minister'] }]),
  naming('shop', 'Lindt said that chocolate is dearer.', [{ name: 'Lindt' }]),
  naming('actor', 'Denzel Washington and Jordan Peterson met Ada Smith.', [
    { name: 'Denzel Washington', roles: ['actor'] },
    { name: 'Jordan Peterson' },
    { name: 'Ada Smith' },
  ]),
  naming('state', 'Washington said no. Jordan said yes. Tom Smith did not vote.', [
    { name: 'Washington' },
    { name: 'Jordan' },
    { name: 'Tom Smith' },
  ]),
  naming('initials', 'George W. Bush, George H. W. Bush, George Bush; Eva J. Moro.', [
    { name: 'George W. Bush' },
    { name: 'George H. W. Bush' },
    { name: 'George Bush' },
    { name: 'Eva J. Moro' },
  ]),
  naming('initial', 'Eva Moro and Eva Moro.', [{ name: 'Eva Moro' }]),
  naming('order', 'Paul Martin met Martin Paul.', [{ name: 'Paul Martin' }, { name: 'Martin Paul' }]),
];
const persons = await gatherPersons(analyses);

test.each([
  ['sister', 'Kim Jong-un', 'Kim Jong Un', 'in any spelling'],
  ['sister', 'Lindt', 'Mara Lindt', 'in the same company'],
  ['office', 'Lindt', 'Mara Lindt', 'in the same office'],
  ['shop', 'Lindt', 'Lindt', 'where nothing speaks for her'],
  ['state', 'Washington', 'Washington', 'where it may be a city'],
  ['state', 'Jordan', 'Jordan', 'never by a given name'],
  ['initials', 'George Bush', 'George Bush', 'where two have initials'],
  ['initials', 'Eva J. Moro', 'Eva Moro', 'where one has an initial'],
  ['order', 'Martin Paul', 'Martin Paul', 'in this order'],
  ['shop', 'Nobody', 'Nobody', 'without being known'],
])('%s: %s means %s, %s', (id, name, canonical) => {
  const source = analyses.find((analysis) => analysis.article.id === id);
  expect(source && persons.canonical(source.article, name)).toBe(canonical);
});

describe('called', () => {
  const called = (name: string) => persons.called(name).map((person) => person.name);
  test.each([
    ['mara lindt', ['Mara Lindt']],
    ['Ms. Washington', ['Denzel Washington']],
    ['Prime Minister Lindt', ['Mara Lindt']],
    ['prime minister', ['Mara Lindt']],
    ["Norvik Prime Minister's", ['Mara Lindt']],
    ['Norvik', []],
    ['Eva J. Moro', ['Eva Moro']],
    ['kim', ['Kim Jong Un', 'Kim Yo-jong']],
    ['kim yo jong', ['Kim Yo-jong']],
    ['Lindt Mara', ['Mara Lindt']],
    ['jong un', ['Kim Jong Un']],
    ['Lint', []],
    ['Mr.', []],
    ['', []],
    ['?!', []],
  ])('%s: %j', (name, expected) => expect(called(name)).toEqual(expected));

  test('one shared by several people may be any of them', () => {
    expect(called('smith')).toEqual(expect.arrayContaining(['Ada Smith', 'Tom Smith']));
  });
});

test.each([
  ['Mara Lint', 'Mara Lindt'],
  ['Petersen', 'Jordan Peterson'],
  ['Zed', undefined],
  ['', undefined],
])('a name nearly like %s is %s', (name, expected) => {
  expect(persons.similar(name)[0]?.name).toBe(expected);
});

test.each(['nested', 'reported'] as const)('whoever is only %s is a person too', async (where) => {
  const span = { start: 0, end: 4 };
  const said = {
    content: span,
    cue: null,
    source: null,
    speaker: 'Zubeda Krol',
    continues: false,
    certainty: 0.9,
  };
  const analysis = naming('pier', 'Zubeda Krol said that the pier is old.', []);
  const { called } = await gatherPersons([{ ...analysis, [where]: [{ ...said, directness: 'indirect' }] }]);
  expect(called('Krol').map(({ name }) => name)).toEqual(['Zubeda Krol']);
});

test('roles that differ in case alone are one, in the case of most articles', async () => {
  const holding = (id: string, ...roles: string[]) =>
    naming(id, 'Mara Lindt spoke.', [{ name: 'Mara Lindt', roles }]);
  const { all } = await gatherPersons([
    holding('one', 'Mayor'),
    holding('two', 'skipper'),
    holding('three', 'skipper', 'mayor'),
    holding('four', 'mayor'),
  ]);
  expect(all.map(({ roles }) => roles)).toEqual([['mayor', 'skipper']]);
});
