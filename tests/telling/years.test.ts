import { expect, test } from 'vitest';
import { yearsOf } from '../../src/telling/years.js';

test.each([
  ['2018-06-12', { first: 2018, last: 2018 }],
  ['2018', { first: 2018, last: 2018 }],
  ['197X', { first: 1970, last: 1979 }],
  ['197', { first: 1970, last: 1979 }],
  ['19XX', { first: 1900, last: 1999 }],
  ['20', { first: 2000, last: 2099 }],
  ['1950/1953', { first: 1950, last: 1953 }],
  ['197X/198X', { first: 1970, last: 1989 }],
  ['2018-06-12/2019-01', { first: 2018, last: 2019 }],
  ['1953/1950', null],
  ['P3D', null],
  ['XXXX-06-12', null],
  ['14:30', null],
  ['20180612', null],
  ['', null],
  [null, null],
  [undefined, null],
])('%s', (value, years) => {
  expect(yearsOf(value)).toEqual(years);
});
