import { describe, expect, test } from 'vitest';
import { gatherPersons } from '../../../src/archive/persons.js';
import { isProper } from '../../../src/archive/roll.js';
import type { Analysis } from '../../../src/model.js';
import { company, naming } from './people.js';

const president = { roles: ['US President'] };
const harker = { name: 'Donald Harker', ...president };
const inFull = [1, 2, 3, 4, 5].map((number) => naming(`in full ${number}`, [harker]));
const wife = { name: 'Melania Harker', aliases: ['Harker'] };

/** Whom an article means by "Harker" beside others that name people in full. */
async function meant(short: Analysis, others: readonly Analysis[]) {
  return (await gatherPersons([short, ...others])).canonical(short.article, 'Harker');
}

describe('a family name alone', () => {
  test.each([
    ['by the same office', { roles: ['President'] }, [], 'Donald Harker'],
    ['by the same company', {}, company, 'Donald Harker'],
    ['by another office', { roles: ['plumber'] }, [], 'Harker'],
    ['by nothing', {}, [], 'Harker'],
  ])('%s', async (_why, roles, beside, expected) => {
    const short = naming('short', [{ name: 'Harker', ...roles }, ...beside]);
    expect(await meant(short, [naming('both', [harker, ...company])])).toBe(expected);
  });
  test.each([
    ['whoever holds the office by far', { roles: ['President'] }, {}, 'Donald Harker'],
    ['whoever was given the office once by mistake', { roles: ['President'] }, president, 'Donald Harker'],
    ['nobody without an office', {}, {}, 'Harker'],
  ])('of several means %s', async (_whom, roles, wifes, expected) => {
    const short = naming('short', [{ name: 'Harker', ...roles }]);
    expect(await meant(short, [...inFull, naming('wife', [{ ...wife, ...wifes }])])).toBe(expected);
  });
  test('of several in one office means nobody', async () => {
    const short = naming('short', [{ name: 'Harker', ...president }]);
    const father = naming('father', [{ name: 'George Harker', ...president }]);
    expect(await meant(short, [naming('son', [harker]), father])).toBe('Harker');
  });
});

test.each([
  ['Ida Holm', true],
  ['Norvik Post', true],
  ['Moqtada al-Sadr', true],
  ['Holm', true],
  ['a senior official', false],
  ['Holm’s lawyer', false],
  ['Aides', false],
  ['Others', false],
  ['', false],
])('%s is a name: %s', (name, expected) => {
  expect(isProper(name)).toBe(expected);
});
