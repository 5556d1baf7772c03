import { expect, test } from 'vitest';
import {
  describeLess,
  describeSought,
  findWithLess,
  type Sought,
  wantedBy,
} from '../../src/asking/sought.js';

const since = { value: '2018', first: '2018-01-01', last: '2018-12-31' };
const all: Sought = { person: 'Ada Moss', topic: 'ferry', outlet: 'Tide', since, until: null };

test('what is sought is told in order', () => {
  expect(describeSought(all)).toBe('of Ada Moss on “ferry” in Tide since 2018');
  expect(wantedBy(all)).toEqual({
    person: 'Ada Moss',
    topic: 'ferry',
    outlet: 'Tide',
    since: '2018-01-01',
    until: null,
  });
});

test.each([
  ['2018', '2018-01-01', '2018-12-31', 'in 2018'],
  ['2018-06', '2018-06-01', '2018-06-30', 'in June 2018'],
  ['2018-06-12', '2018-06-12', '2018-06-12', 'on 12 June 2018'],
])('since and until %s is one time', (value, first, last, words) => {
  const days = { value, first, last };
  expect(describeSought({ ...all, person: null, topic: null, outlet: null, since: days, until: days })).toBe(
    words,
  );
});

/** How many there would be of what is sought, by what is left of it. */
const counts: Readonly<Record<string, number>> = {
  'of Ada Moss in Tide since 2018': 1,
  'of Ada Moss on “ferry” in Tide': 3,
  'on “ferry” in Tide since 2018': 700,
};
const count = async (less: Sought) => counts[describeSought(less)] ?? 0;

test.each<[string, Partial<Sought>, number, string | undefined]>([
  [
    'each thing less that finds something is told',
    {},
    500,
    'There is 1 without the topic, 3 without the dates, and 500 or more without the person.',
  ],
  [
    'more than so many are not counted',
    {},
    2,
    'There is 1 without the topic, 2 or more without the dates, and 2 or more without the person.',
  ],
  ['what is asked alone is not left out', { topic: null, outlet: null, since: null }, 500, undefined],
])('%s', async (_, rest, most, words) => {
  expect(describeLess(await findWithLess({ ...all, ...rest }, count), most)).toBe(words);
});
