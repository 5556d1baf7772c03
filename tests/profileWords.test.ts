import { describe, expect, test } from 'vitest';
import { describePeriod } from '../src/dateWords.js';
import type { Profile } from '../src/model.js';
import { describeNamesake, describeProfile, detailsOf } from '../src/profileWords.js';
import { inEach } from './inEach.js';

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

const mossOfMany: Profile = {
  name: 'Ada Moss',
  aliases: ['Moss', 'A. Moss'],
  roles: ['harbour minister'],
  statements: 2000,
  outlets: ['Harbour Courier', 'Tide'],
  first: '2025-02-07',
  last: '2025-02-09',
  besides: { uncertain: 2, reported: 1, told: 0 },
};

describe('a person in each language', () => {
  test('is described', () => {
    expect(inEach(() => describeProfile(mossOfMany))).toEqual([
      '2,000 statements in 2 outlets, 7 to 9 February 2025; besides 2 not certain, 1 reported',
      '2.000 Aussagen in 2 Medien, 7. bis 9. Februar 2025; außerdem 2 nicht sicher, 1 indirekt',
      '2000 declaraciones en 2 medios, del 7 al 9 de febrero de 2025; además: 2 sin certeza, 1 indirecta',
      '2媒体で発言2,000件、2025年2月7日～9日。ほかに不確か2件、間接的な発言1件',
      '매체 2곳에 발언 2,000건, 2025년 2월 7일~9일; 그 밖에 불확실 2건, 간접 인용 1건',
    ]);
  });

  test('is told from namesakes', () => {
    const namesake = { alsoPrinted: 'Moss', role: 'harbour minister', statements: 1 };
    expect(inEach(() => describeNamesake(namesake))).toEqual([
      'also printed Moss, harbour minister, 1 statement',
      'auch genannt: Moss, harbour minister, 1 Aussage',
      'también: Moss, harbour minister, 1 declaración',
      '別の表記：Moss、harbour minister、発言1件',
      '다른 표기: Moss, harbour minister, 발언 1건',
    ]);
  });

  test('has names and roles as printed, whatever is spoken', () => {
    for (const line of inEach(() => detailsOf(mossOfMany).join('\n'))) {
      for (const printed of ['A. Moss', 'harbour minister', 'Tide']) expect(line).toContain(printed);
    }
  });
});
