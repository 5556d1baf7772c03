import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/analysis/dates/rules.js';
import { datesOf } from './dates-of.js';

const WORDS = [
  'Friday',
  'last',
  'next',
  'the',
  'June',
  'May',
  '12',
  '2018',
  '1990s',
  'a year',
  'earlier',
  'later',
  'ago',
  'on',
  'in',
  'Sept.',
  '3-5',
  ',',
  '.',
  '\n',
  'third quarter',
  'week',
  'will',
  'said',
  "'80s",
  '$',
  'Easter',
  'and',
  '1950-53',
  'that day',
];
/** So that every rule finds something. */
const RARE_WORDS = [
  'the first Tuesday',
  'in',
  'of',
  'June the 5th',
  '9/11',
  'Mondays',
  'each',
  'nights',
  'Christmas Day',
  'Lunar New Year',
  'H1',
  'Q3',
  '4Q',
  'the noughties',
  'the late 80s',
  'the fifth century',
  'FY2021',
  'in 1066.',
  'the 1755 Lisbon',
  'two thousand',
  'quarter ended',
  'the same period last year',
  'year-ago quarter',
  'the 1988 period',
  'that night',
  'the week after next',
  "two weeks' time",
  'afterward',
  'previously.',
  'the following morning',
  'the night before',
  'year-end',
  'later in the day',
  'over the weekend',
  'the day before yesterday',
  'tonight',
  'the following Friday',
  'Mar 2002',
  'Super Tuesday',
  'the Arab Spring',
  '2000 BC',
  'the Mail on Sunday',
  '$2,019',
  'the past three months',
  'on the 30th',
  'Mon.',
  'that Friday',
  'AD 69',
  'from about 1820',
  'opens in two weeks',
  'a week ago on Wednesday',
  'thirty years on,',
  'Blade Runner 2049',
  'the weekend of 9 July',
  'Monday week',
  '1 January 0001',
];
const article = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const published = fc.constantFrom(null, '2024-02-29', '1999-12-31', '2018-01-01');

describe('whatever the text, the expressions', () => {
  test('stand in order inside it and do not overlap', () => {
    fc.assert(
      fc.property(article, published, (text, day) => {
        let end = 0;
        for (const date of datesOf(text, day)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          end = date.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('have a value, bounds and an origin together or not at all', () => {
    fc.assert(
      fc.property(article, published, (text, day) => {
        for (const { start, value, bounds, from, countedFrom, certain } of datesOf(text, day)) {
          expect(countedFrom !== undefined).toBe(from === 'mentioned');
          if (countedFrom) expect(countedFrom.end).toBeLessThanOrEqual(start);
          expect([value === null, from === null]).toEqual([bounds === null, bounds === null]);
          if (bounds) expect(bounds.first <= bounds.last).toBe(true);
          else expect(certain).toBe(false);
        }
      }),
    );
  });

  test('are found by rules whose needs the text meets', () => {
    const words = fc.array(fc.constantFrom(...WORDS, ...RARE_WORDS), { maxLength: 12 });
    fc.assert(
      fc.property(words, (chosen) => {
        const text = chosen.join(' ');
        for (const [needs, find] of RULES) expect(needs.test(text) || find(text).length === 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('count from no publication that the article does not give', () => {
    fc.assert(fc.property(article, (text) => datesOf(text).every(({ from }) => from !== 'published')));
  });
});

describe('long texts that invite backtracking come to an end', () => {
  test.each([
    '1990 ',
    'the early late mid-',
    'January 1 to ',
    'twenty-',
    '1-',
    '/1',
    "'80s ",
    'that day 1990 ',
    'a year earlier ',
    'June 1, June 2 and ',
    'March 4, 4, ',
    'the first Tuesday in ',
    'at 1945 A B ',
    'Tuesday (',
    'first in two weeks ',
    'on the 30th, ',
    'the weekend of 9 July ',
    'ministers meet before Sunday',
    'In 2010 Vision 2049 ',
    'from Monday until ',
    'on March 3, 4, 5 and ',
    '1 January 0001 ',
  ])('%j over and over', (words) => {
    const text = words.repeat(Math.ceil(200_000 / words.length));
    expect(() => datesOf(text, '2024-03-25')).not.toThrow();
  });
});
