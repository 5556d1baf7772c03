import { expect, test } from 'vitest';
import { describeLess, findWithLess, type Sought, wantedBy } from '../../src/asking/sought.js';
import { soughtWords, typedWords } from '../../src/asking/soughtWords.js';
import { say } from '../../src/languages/say.js';

const since = { value: '2018', first: '2018-01-01', last: '2018-12-31' };
const quotations = (sought: Sought) => say('quote.heading', soughtWords(sought));
const all: Sought = { person: 'Ada Moss', topic: 'ferry', outlet: 'Tide', since, until: null };

test('what is sought is told in order', () => {
  expect(quotations(all)).toBe('Quotations of Ada Moss on “ferry” in Tide since 2018');
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
  const sought = { person: null, topic: null, outlet: null, since: days, until: days };
  expect(quotations(sought)).toBe(`Quotations ${words}`);
});

test.each([
  [{}, 'Quotations'],
  [{ person: 'Ada Moss', until: '8 February 2025' }, 'Quotations of Ada Moss until 8 February 2025'],
  [{ since: '2018', until: '2025-02' }, 'Quotations since 2018 until February 2025'],
  [{ topic: 'ice', since: 'the flood' }, 'Quotations on “ice”'],
])('options %o as they are typed: %s', (options, words) => {
  expect(say('quote.heading', typedWords(options))).toBe(words);
});

/** How many there would be of what is sought, by what is left of it. */
const counts: Readonly<Record<string, number>> = {
  'Quotations of Ada Moss in Tide since 2018': 1,
  'Quotations of Ada Moss on “ferry” in Tide': 3,
  'Quotations on “ferry” in Tide since 2018': 700,
};
const count = async (less: Sought) => counts[quotations(less)] ?? 0;

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
