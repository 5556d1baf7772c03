import { expect, test } from 'vitest';
import { called, similar } from '../../src/archive/called.js';
import type { Person } from '../../src/model.js';

const person = (name: string, roles: readonly string[] = [], aliases: readonly string[] = []): Person => ({
  name,
  aliases,
  roles,
});

const all = [
  person('Donald Harker', ['US President', 'President']),
  person('Melania Harker', ['wife']),
  person('Yuto Kuroda', ['Prime Minister', 'former prime minister'], ['Kuroda Yuto', 'Kuroda']),
  person('Taiga Ishida', ['Japanese Prime Minister'], ['Ishida']),
  person('Park Min Ji', ['leader'], ['Park', 'PARK MIN JI']),
  person('Park Yo-han', ['leader’s brother'], ['Park']),
  person('Joseph R. Holm Jr.', ['Vice President'], ['Joseph Holm']),
  person('Joseph Holmberg'),
  person('Oskar Dahl', ['builder']),
  person('Dahl'),
  person('Lena Berg'),
  person('Tomas Berg'),
  person('Berg', ['builder']),
];

test.each([
  ['prime minister', ['Yuto Kuroda', 'Taiga Ishida'], 'one after the other'],
  ['Prime Minister Ishida', ['Taiga Ishida'], 'a title and a name'],
  ['the Japanese prime minister', ['Taiga Ishida'], 'an office in full'],
  ['US President Harker', ['Donald Harker'], 'a title in full'],
  ['U.S. President Donald Harker', ['Donald Harker'], 'a title with stops'],
  ['French President Harker', ['Donald Harker'], 'a title that is printed otherwise'],
  ['Chairman Park', ['Park Min Ji', 'Park Yo-han'], 'a title that is not printed'],
  ['leader Park', ['Park Min Ji'], 'a title that one of them has'],
  ['Kuroda Yuto', ['Yuto Kuroda'], 'the other order'],
  ['yuto kuroda', ['Yuto Kuroda'], 'small letters'],
  ['park min-ji', ['Park Min Ji'], 'a hyphen'],
  ['Joseph Holm', ['Joseph R. Holm Jr.'], 'without initials'],
  ['Joseph R. Holm', ['Joseph R. Holm Jr.'], 'with initials'],
  ['holm', ['Joseph R. Holm Jr.'], 'a family name'],
  ['Dahl', ['Oskar Dahl'], 'a family name that also stands alone'],
  ['Berg', ['Lena Berg', 'Tomas Berg'], 'a family name of two that also stands alone'],
  ['builder', ['Oskar Dahl', 'Berg'], 'an office of somebody with a family name alone'],
  ['Chairman Zorn', [], 'a name that nobody has'],
  ['chairman', [], 'an office that nobody holds'],
])('%s is called %j: %s', (name, expected) => {
  expect(called(all, name).map((one) => one.name)).toEqual(expected);
});

test.each<[string, string | undefined, string]>([
  ['Hrakre', undefined, 'two slips in a short word'],
  ['Hrakre Donald', undefined, 'one word right, and one wrong'],
  ['Harkre', 'Donald Harker', 'letters swapped'],
  ['Ishdia', 'Taiga Ishida', 'letters swapped'],
  ['Kishida', 'Taiga Ishida', 'a letter too many'],
  ['President Harkr', 'Donald Harker', 'a title'],
  ['Joe Holm', 'Joseph R. Holm Jr.', 'a short given name'],
  ['Hoolmbrg', 'Joseph Holmberg', 'two slips in a long word'],
  ['Yo', 'Park Yo-han', 'a part of a name'],
  ['Yi', undefined, 'too short for a slip'],
  ['Prime', undefined, 'an office'],
])('the nearest to %s is %s: %s', (name, expected) => {
  expect(similar(all, name)[0]?.name).toBe(expected);
});
