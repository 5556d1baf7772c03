import { describe, expect, test } from 'vitest';
import { gatherPersons } from '../../../src/archive/persons.js';
import { company, naming } from './people.js';

/** How many people two names are, each in an article of its own, and what those articles print beside them. */
async function peopleIn(one: string, other: string, roles: readonly string[], beside: typeof company) {
  const persons = await gatherPersons([
    naming('one', [{ name: one, roles }, ...beside]),
    naming('other', [{ name: other, roles }, ...beside]),
  ]);
  return persons.all.length - beside.length;
}

const [office, together, neither] = ['the same office', 'the same company', 'nothing else'];
const roles = ['Norvik Harbour Minister'];

describe('one person, printed as', () => {
  test.each([
    ['Park Min-ji', 'PARK MIN JI', neither],
    ['José Marán', 'Jose Maran', neither],
    ['Donald J. Harker', 'Donald Harker', neither],
    ['James C. Harker', 'James Charles Harker', neither],
    ['Moro Eva', 'Eva Moro', neither],
    ['Kuroda Taiga', 'Taiga Kuroda', office],
    ['Kuroda Taiga', 'Taiga Kuroda', together],
    ['Min-ji Park', 'Park Min-ji', office],
    ['Carlos Harker Jr.', 'Carlos Harker', office],
    ['Joe Harker', 'Joseph Harker', together],
    ['Pat Harker', 'Patricia Harker', office],
    ['Joseph R. Harker', 'Joe Harker', office],
  ])('%s and %s, with %s', async (one, other, support) => {
    const [offices, beside] = [support === office ? roles : [], support === together ? company : []];
    expect(await peopleIn(one, other, offices, beside)).toBe(1);
  });
  test.each([
    ['Ida Rask Holm', 'Ida Holm'],
    ['Ida Zelenski', 'Ida Zelenskiy'],
    ['Ida Zelenski', 'Ida Zelesnki'],
  ])('%s and %s, with both', async (one, other) => {
    expect(await peopleIn(one, other, roles, company)).toBe(1);
    expect(await peopleIn(one, other, roles, [])).toBe(2);
    expect(await peopleIn(one, other, [], company)).toBe(2);
  });
});

describe('two people, printed as', () => {
  test.each([
    ['Paul Martin', 'Martin Paul', 'both words are given names'],
    ['Donald J. Harker', 'Donald K. Harker', 'other initials'],
    ['Mary Ann Harker', 'Mary Alice Harker', 'other middle names'],
    ['Mary A. Harker', 'Mary Beth Harker', 'another initial'],
    ['Carlos Harker Jr.', 'Carlos Harker Sr.', 'father and son'],
    ['Jon Harker', 'Jan Harker', 'other given names'],
    ['Dick Harker', 'Ted Harker', 'other short names'],
    ['Ed Harker', 'Ted Harker', 'brothers may be short for one name'],
    ['Ida Hansen', 'Ida Hensson', 'two letters'],
    ['Ida Holm', 'Ida Hola', 'short names'],
    ['Park Min-ji', 'Park Min-jo', 'other given names'],
  ])('%s and %s: %s', async (one, other) => {
    expect(await peopleIn(one, other, roles, company)).toBe(2);
  });
  test.each([
    ['Carlos Harker Jr.', 'Carlos Harker', 'father and son are seen together'],
    ['Joe Harker', 'Joseph Harker', 'nothing speaks for one'],
  ])('%s and %s: %s', async (one, other) => {
    expect(await peopleIn(one, other, [], [])).toBe(2);
  });
  test('names that one article prints for two people', async () => {
    const persons = await gatherPersons([
      naming('both', [
        { name: 'Carlos Harker', roles },
        { name: 'Carlos Harker Jr.', roles },
      ]),
      naming('one', [{ name: 'Carlos Harker', roles }]),
    ]);
    expect(persons.all.map(({ name }) => name)).toEqual(['Carlos Harker', 'Carlos Harker Jr.']);
  });
  test('a name between two others that are not one', async () => {
    const names = ['George W. Harker', 'George H. Harker', 'George Harker'];
    const persons = await gatherPersons(names.map((name) => naming(name, [{ name }])));
    expect(persons.all).toHaveLength(3);
  });
});

test('namesakes in other offices are one entry, with both offices', async () => {
  const persons = await gatherPersons([
    naming('sea', [{ name: 'Ida Holm', roles: ['harbour pilot'] }]),
    naming('land', [{ name: 'Ida Holm', roles: ['Senator'] }]),
  ]);
  expect(persons.all).toMatchObject([{ name: 'Ida Holm', roles: ['harbour pilot', 'Senator'] }]);
});

test('the name that is printed most often stands for the person, capitals only for want of others', async () => {
  const persons = await gatherPersons([
    naming('a', [{ name: 'PARK MIN JI' }]),
    naming('b', [{ name: 'PARK MIN JI' }]),
    naming('c', [{ name: 'Park Min-ji' }]),
  ]);
  expect(persons.all).toMatchObject([{ name: 'Park Min-ji', aliases: ['PARK MIN JI'] }]);
});
