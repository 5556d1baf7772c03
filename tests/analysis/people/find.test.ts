import { expect, test } from 'vitest';
import { findPeople } from '../../../src/analysis/people/find.js';
import type { Person } from '../../../src/model.js';
import { articleOf } from '../../articles.js';

function people(text: string): Person[] {
  const article = articleOf(text);
  return findPeople(article);
}

const names = (text: string): string[] => people(text).map(({ name }) => name);

test.each([
  ['a given name', 'In the end Laura Quist stayed at home.', ['Laura Quist']],
  ['a title', 'Senator Zubeda Krol voted against it.', ['Zubeda Krol']],
  ['a role in small letters', 'The port, said harbour economist Zubeda Krol, is full.', ['Zubeda Krol']],
  ['an age', 'Zubeda Krol, 61, sells fish there.', ['Zubeda Krol']],
  ['an apposition', 'Zubeda Krol, a retired welder, came first.', ['Zubeda Krol']],
  ['an apposition of somebody', 'Zubeda Krol, Ode’s old friend and adviser, came first.', ['Zubeda Krol']],
  ['a middle initial', 'The prize went to Zubeda F. Krol this time.', ['Zubeda F. Krol']],
  ['the family name alone', 'Zubeda Krol said no. Krol then left.', ['Zubeda Krol']],
  ['a family name that only speaks', '“Ask me tomorrow,” Krol replied.', ['Krol']],
  ['a form of address', 'Mr. Krol left early.', ['Krol']],
  ['a form of address before a common noun', 'The price fell. Mr. Price left early.', ['Price']],
  ['a family name that speaks elsewhere', 'The news reached Zubeda Krol. “No,” Krol said.', ['Zubeda Krol']],
  ['a word that may be small elsewhere', 'Energy Minister Per Aas left. Aas said no.', ['Per Aas']],
  ['a word for what somebody is', 'Beekeeper Tom Krol waved.', ['Tom Krol']],
  ['a word for how somebody is', 'Stunned Tom Krol, 23, waved.', ['Tom Krol']],
  [
    'a title, in a sentence of names',
    'President Tom Krol met Mayor Laura Quist in Ulm in June 2018.',
    ['Tom Krol', 'Laura Quist'],
  ],
  ['a word in capitals', 'GAFFER Tom Krol waved.', ['Tom Krol']],
  ['a name in capitals', 'TOM KROL is back. “No,” Krol said.', ['TOM KROL']],
  ['a king’s own name', 'King Krol left. King Krol came back. Laura Krol stayed.', ['Krol', 'Laura Krol']],
  ['a particle', 'Anna van der Berg and Berg Lines parted.', ['Anna van der Berg']],
  ['a transcript', 'KROL: I would sign it.\n\nQUIST: Why?', ['KROL', 'QUIST']],
])('a person by %s', (_clue, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['an institution', 'The Harbour Workers Union said it would strike.'],
  ['a place', 'North Korea said no, and Japan agreed.'],
  ['a month and a day', 'On Tuesday, May 5, it rained in Oslo.'],
  ['a role', 'Aides said the Prime Minister was late.'],
  ['a news agency', 'The news agency Brimhal said so. Brimhal said more.'],
  ['a people', 'The best of them fell. “I slipped,” the Norvik said.'],
  ['a firm named after somebody', 'Tom Krol Co. lost money. Tom Krol said sales fell.'],
  ['a heading', 'BUSTED: The port lost its books.'],
  ['a headline', 'Harbour Boss Laura Quist Meets Angry Fishermen'],
  ['a contraction', 'I’ve said it. I’m sure.'],
])('nobody by %s', (_what, text) => {
  expect(names(text)).toEqual([]);
});

test('the fullest form is the name, other forms are aliases', () => {
  const [person] = people('Mr. Castor spoke. Bill Castor, the mayor of Ulm, is new. “No,” Castor said.');
  expect(person?.name).toBe('Bill Castor');
  expect(person?.aliases).toEqual(expect.arrayContaining(['Mr. Castor', 'Castor']));
  expect(person?.roles).toEqual(['mayor of Ulm']);
});

test.each([
  ['before the name', 'Danish Prime Minister Ida Holm spoke.', ['Danish Prime Minister']],
  ['before a comma', 'The harbour chief, Ida Holm, spoke.', ['harbour chief']],
  ['behind the name', 'Ida Holm, a spokeswoman for the port, spoke.', ['spokeswoman for the port']],
  [
    'in a clause',
    'Ida Holm, who serves as the deputy director of the bank, spoke.',
    ['deputy director of the bank'],
  ],
  ['not from how somebody is', 'Stunned Ida Holm spoke.', []],
  ['not from a form of address', 'Mrs. Ida Holm spoke.', []],
  ['not from what is no role', 'Ida Holm, a bit tired, spoke.', []],
])('roles %s', (_where, text, roles) => {
  expect(people(text)[0]?.roles).toEqual(roles);
});

test('spellings of one name meet', () => {
  expect(people('Park Min-ji met Anna Ode. Park Min Ji smiled. PARK MIN-JI won.')).toHaveLength(2);
});

test('one person in either order of names', () => {
  const all = people('Ichiro Harada met Anna Ode. Harada Ichiro smiled. Harada left.');
  expect(all.map(({ name }) => name).sort()).toEqual(['Anna Ode', 'Ichiro Harada']);
});

test('an East Asian family name stands first', () => {
  const [leader] = people('Park Min Ji spoke. Park left.');
  expect(leader).toMatchObject({ name: 'Park Min Ji', aliases: ['Park'] });
});

test('people of one family name stay apart', () => {
  const all = people('Park Min-ji met Park Yo-han. Park was late.');
  expect(all.map(({ name }) => name).sort()).toEqual(['Park Min-ji', 'Park Yo-han']);
  expect(all.every(({ aliases }) => aliases.includes('Park'))).toBe(true);
});

test('a form of address picks the one whose gender fits', () => {
  const all = people('Bill Castor and Laura Castor came. Mrs. Castor spoke.');
  expect(all.find(({ name }) => name === 'Laura Castor')?.aliases).toContain('Mrs. Castor');
  expect(all.find(({ name }) => name === 'Bill Castor')?.aliases).not.toContain('Mrs. Castor');
});

test('the most mentioned come first', () => {
  expect(names('Laura Quist met Ida Holm. Holm sat. Holm rose. Holm left.')).toEqual([
    'Ida Holm',
    'Laura Quist',
  ]);
});

test('a short middle name does not part a person, another given name does', () => {
  expect(names('Donald J. Harker won. Donald Harker lost. Grace Harker waited.')).toEqual([
    'Donald J. Harker',
    'Grace Harker',
  ]);
});

test.each([
  [
    'a father and his son',
    'Carlos Harker met Ida Holm. Carlos Harker Jr. came too.',
    ['Carlos Harker', 'Carlos Harker Jr.'],
  ],
  ['a son with and without', 'Carlos Harker Jr. came. Carlos Harker is a pilot.', ['Carlos Harker Jr.']],
  [
    'a son by his short name',
    'Dale Berg Sr. sat by Dale Berg Jr. when Berg Jr. spoke.',
    ['Dale Berg Jr.', 'Dale Berg Sr.'],
  ],
  ['a short given name', 'Joseph Harker came. Joe Harker is a pilot.', ['Joseph Harker']],
  ['two short given names', 'The others came with Ed Harker and Ted Harker.', ['Ed Harker', 'Ted Harker']],
  ['a king', 'Omar Hadad came. King Hadad spoke.', ['Hadad', 'Omar Hadad']],
  ['a prince', 'Prince Omar Hadad came. Prince Hadad spoke.', ['Omar Hadad']],
  ['a husband and his wife', 'Bill Castor came, and Mrs. Castor spoke.', ['Bill Castor', 'Castor']],
])('%s', (_who, text, expected) => {
  expect(
    names(text)
      .filter((name) => name !== 'Ida Holm')
      .sort(),
  ).toEqual(expected);
});

test.each([
  ['a corporation', 'Milton Ode Corp. is small. Milton Ode said it would pay.'],
  ['a chairman of it', 'Milton Ode’s chairman was late. Milton Ode said it would pay.'],
  ['its shares', 'Milton Ode shares fell. “We will pay,” Milton Ode said.'],
  ['its models', 'Brimhal said it was sorry. The Brimhal 747 was late.'],
  ['a chief executive', 'Brimhal said it was sorry. The Brimhal chief executive left.'],
  ['an office', 'The Chief Operating Officer said so. The Chief Operating Officer left.'],
  ['an office like a firm', 'General Motors said it would pay.'],
  ['a cup', 'They won the Stanley Cup. The Stanley Cup said little.'],
  ['a saint’s town', 'He went to St. Louis. In St. Louis he, said Tom, slept.'],
  ['many at the beginning of a sentence', 'Subcontractors said no. Reports say so.'],
])('%s is nobody', (_what, text) => {
  expect(names(text)).toEqual([]);
});

test.each([
  ['of a firm', 'Milton Ode, 61, sells fish. Milton Ode’s chairman came.', ['Milton Ode']],
  ['like a title', 'On Friday Aaron Judge left. Judge said so.', ['Aaron Judge']],
  ['like a short title', 'Cambodian leader Hun Sen left. Hun Sen said so.', ['Hun Sen']],
  ['with its plural', 'Adams came later. “No,” Adams said.', ['Adams']],
])('a name %s may be a person’s', (_what, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['US President Ida Holm spoke.', 'US President'],
  ['It was then U.S. President Ida Holm who spoke.', 'then U.S. President'],
  ['On Monday former President Ida Holm spoke.', 'former President'],
  ['On Monday Secretary of State Ida Holm spoke.', 'Secretary of State'],
  ['On Monday White House Chief of Staff Ida Holm spoke.', 'White House Chief of Staff'],
  ['Then White House chief of staff Ida Holm spoke.', 'White House chief of staff'],
  ['Brimhal Chief Executive Ida Holm spoke.', 'Brimhal Chief Executive'],
  ['Brimhal Chairman Dame Ida Holm spoke.', 'Brimhal Chairman'],
  ['Polly Brim’s chairman, Ida Holm, spoke.', 'Polly Brim’s chairman'],
  ['Carlos met famous harbour economist Ida Holm there.', 'famous harbour economist'],
  ['Ida Holm, president of Brimhal announced it.', 'president of Brimhal'],
  ['Ida Holm, elected president of Norvik in June, spoke.', undefined],
  ['The voters Ida Holm met were angry.', undefined],
  ['Presidents Ida Holm and Tom Berg spoke.', undefined],
])('%s', (text, role) => {
  expect(people(text).find(({ name }) => name === 'Ida Holm')?.roles).toEqual(role ? [role] : []);
});
