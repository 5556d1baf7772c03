import { expect, test } from 'vitest';
import { chronologically } from '../../../src/archive/timeline/times.js';
import { boundsOf } from '../../boundsOf.js';

const inOrder = (...values: readonly (string | null)[]) =>
  values
    .map((value) => ({ value, bounds: value === null ? null : boundsOf(value) }))
    .sort(chronologically)
    .map(({ value }) => value);

test.each([
  ['the precise before the coarse', ['2018-06-12', '2018-06', '2018', '201X']],
  ['a stretch of years behind the year in which it begins', ['2019-11-30', '2019', '2019/2021', '2020']],
  ['decades behind the years of the first', ['1972', '197X', '197X/198X', '1981']],
  ['a stretch of days where it begins', ['2020-05-02', '2020-05-03/2020-05-05', '2020-05-04']],
  ['a stretch of months behind the first', ['2021-03-09', '2021-03/2021-06', '2021-04-01']],
  ['what is not dated last', ['2024', null]],
])('%s', (_, values) => expect(inOrder(...[...values].reverse())).toEqual(values));
