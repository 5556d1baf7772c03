import { describe, expect, test } from 'vitest';
import { isAllUnknown, printedOf, thingsOf } from '../../../src/archive/declining/things.js';
import { readQuery } from '../../../src/archive/query/query.js';

const known = new Map([
  ['liv', 2],
  ['brandt', 4],
  ['budget', 3],
  ['skarvik', 40],
]);
const stock = { size: 100, frequency: (term: string) => known.get(term) ?? 0 };
const things = (question: string) =>
  thingsOf(readQuery(question, { frequency: stock.frequency, spelledLike: () => [] }), stock);

describe('what a question asks about', () => {
  test.each([
    ['What did Liv Brandt say about the budget?', ['Liv Brandt', 'budget']],
    ['Did Liv Brandt meet Skarvik in 2019?', ['Liv Brandt', 'meet', 'Skarvik', '2019']],
    ['What happened to the budget of 2019?', ['budget', '2019']],
    ['What is it called?', []],
  ])('%s', (question, expected) => {
    expect(things(question).map(printedOf)).toEqual(expected);
  });

  test('the rarer a thing, the more it says; a name of two words says less than two things', () => {
    const [name, budget, place] = things('Did Liv Brandt bring the budget to Skarvik?').filter(
      (thing) => printedOf(thing) !== 'bring',
    );
    expect(budget?.rarity).toBeGreaterThan(place?.rarity ?? Infinity);
    expect(name?.rarity).toBeLessThan((budget?.rarity ?? 0) * 2);
  });
});

describe('whether all that is asked beside names is unknown', () => {
  test.each([
    ['What did Liv Brandt say about football?', true],
    ['What did Liv Brandt say about the budget?', false],
    ['What did Liv Brandt say about football and the budget?', false],
    ['Who is Liv Brandt?', false],
  ])('%s: %s', (question, expected) => {
    expect(isAllUnknown(things(question))).toBe(expected);
  });
});
