import { expect, test } from 'vitest';
import { describePeriod } from '../src/dateWords.js';
import type { Profile } from '../src/model.js';
import { describeProfile, detailsOf } from '../src/profileWords.js';

const moss: Profile = {
  name: 'Ada Moss',
  aliases: ['Moss', 'A.\nMoss'],
  roles: ['harbour minister'],
  statements: 6,
  outlets: ['Harbour Courier', 'The Ferry', 'Tide'],
  first: '2025-02-07',
  last: '2025-02-09',
};

test.each<[Partial<Profile>, string]>([
  [{}, '6 statements in 3 outlets, 7 to 9 February 2025'],
  [{ statements: 1, outlets: ['Tide'] }, '1 statement in 1 outlet, 7 to 9 February 2025'],
  [{ outlets: [] }, '6 statements, 7 to 9 February 2025'],
  [{ first: null, last: null }, '6 statements in 3 outlets'],
  [
    { besides: { uncertain: 2, reported: 3, told: 1 } },
    '6 statements in 3 outlets, 7 to 9 February 2025; besides 2 not certain, 3 reported, 1 told by others',
  ],
  [
    { besides: { uncertain: 0, reported: 1, told: 0 }, first: null, last: null },
    '6 statements in 3 outlets; besides 1 reported',
  ],
  [
    {
      statements: 0,
      besides: { uncertain: 1, reported: 0, told: 0 },
      outlets: [],
      first: null,
      last: null,
    },
    'no certain statement; 1 not certain',
  ],
])('with %o: %s', (rest, words) => {
  expect(describeProfile({ ...moss, ...rest })).toBe(words);
});

test('what else is known stands a line each, as printed', () => {
  expect(detailsOf(moss)).toEqual([
    'also printed as Moss, A. Moss',
    'described as harbour minister',
    'quoted by Harbour Courier, The Ferry, Tide',
  ]);
  expect(detailsOf({ ...moss, aliases: [], roles: [], outlets: [] })).toEqual([]);
});

test.each([
  ['2025-02-07', '2025-02-09', '7 to 9 February 2025'],
  ['2025-02-07', '2025-03-01', '7 February to 1 March 2025'],
  ['2024-12-07', '2025-01-01', '7 December 2024 to 1 January 2025'],
  ['2025-02-07', '2025-02-07', '7 February 2025'],
  [null, '2025-02-07', '7 February 2025'],
  ['2025-02-07', null, '7 February 2025'],
  [null, null, undefined],
  ['2025-02-07', '2025-13-01', undefined],
  ['soon', '2025-02-07', '7 February 2025'],
])('from %s to %s: %s', (first, last, words) => {
  expect(describePeriod(first, last)).toBe(words);
});
