import { describe, expect, test } from 'vitest';
import type { Expected } from '../../evaluation/dates/example.js';
import { isRight, type Judged } from '../../evaluation/dates/judge.js';
import { type Found, inExpectedShape } from '../../evaluation/dates/ranges.js';
import { honestyRows, valueRow } from '../../evaluation/dates/rows.js';
import { cellsOf } from './cells.js';

const text = 'They fought from 1950 to 1953, it was said on Friday.';

function spanOf(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const expected = (
  words: string,
  values: readonly (string | null)[],
  more: Partial<Expected> = {},
): Expected => ({
  ...spanOf(words),
  values,
  from: 'text',
  certain: true,
  optional: false,
  ...more,
});

const found = (words: string, value: string | null, more: Partial<Found> = {}): Found => ({
  ...spanOf(words),
  value,
  from: 'text',
  certain: true,
  ...more,
});

const judged = (more: Partial<Judged>): Judged => ({
  example: { id: 'war', topic: 'ranges', published: null, text, dates: [] },
  topic: 'ranges',
  pairs: [],
  missed: [],
  extra: [],
  ...more,
});

describe('a range', () => {
  test.each([
    ['found as two is joined', ['1950', '1953'], '1950/1953', ['1950/1953']],
    ['found as one stays', ['1950 to 1953'], '1950/1953', ['1950/1953']],
    ['whose ends are wrong stays two', ['1950', '1953'], '1950/1954', ['1950', '1953']],
  ])('%s', (_name, words, value, values) => {
    const given = words.map((one) => found(one, one.replace(' to ', '/')));
    const shaped = inExpectedShape([expected('1950 to 1953', [value])], given);
    expect(shaped.map((one) => one.value)).toEqual(values);
  });

  test('found as one is two where two were expected', () => {
    const two = [expected('1950', ['1950']), expected('1953', ['1953'])];
    const shaped = inExpectedShape(two, [found('1950 to 1953', '1950/1953')]);
    expect(shaped).toMatchObject([
      { ...spanOf('1950'), value: '1950' },
      { ...spanOf('1953'), value: '1953' },
    ]);
  });
});

describe('a value', () => {
  test.each([
    ['2018-06-15', ['2018-06-15'], true],
    ['2018-06-15TNI', ['2018-06-15'], true],
    ['2018-06', ['2018-06-15', '2018-06'], true],
    ['2018', ['2018-06-15'], false],
    [null, [null], true],
    [null, ['2018-06-15', null], true],
    ['2018-06-15', [null], false],
    [null, ['2018-06-15'], false],
  ])('%s where %j is expected: %s', (value, values, right) => {
    expect(isRight({ expected: expected('Friday', values), found: found('Friday', value) })).toBe(right);
  });
});

const year = { expected: expected('1950', ['1950']), found: found('1950', '1950') };
const friday = {
  expected: expected('Friday', [null], { from: null, certain: null }),
  found: found('Friday', '2018-06-15', { from: 'published' }),
};

test('spans, values and what was certain are counted', () => {
  const one = judged({ pairs: [year, friday], missed: [year.expected], extra: [found('said', '2018')] });
  expect(cellsOf(valueRow('all', [one]))).toEqual([3, 4 / 6, 2 / 6, 1 / 3]);
});

test('honesty: where it was resolved from, what was left open, what was certain', () => {
  const rows = honestyRows([judged({ pairs: [year, friday], missed: [year.expected] })]);
  expect(rows.map((row) => [row.name, ...cellsOf(row)])).toEqual([
    ['resolved from its own words', 2, 1 / 2],
    ['resolved from the publication', 0, null],
    ['resolved from a date mentioned', 0, null],
    ['left unresolved', 1, 0],
    ['called certain', 2, 1 / 2],
    ['not called certain', 0, null],
  ]);
});
