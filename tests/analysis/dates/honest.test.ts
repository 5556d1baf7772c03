import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/analysis/dates/find.js';
import { findSentences } from '../../../src/analysis/sentences.js';
import type { DateExpression } from '../../../src/model.js';
import { articleOf, datesOf, told } from './dates-of.js';

describe('an article without a date of its own resolves nothing relative', () => {
  test.each([
    ['He left last year, three weeks ago and in the third quarter.'],
    ['On Friday, in July and on June 12, they met.'],
    ['By the end of the year, later this week or on Thanksgiving Day, he will go.'],
    ['In the year-ago quarter, it earned more than the same period last year.'],
    ["Since '98, and 10 years ago this month, it was so."],
  ])('%s', (text) => {
    expect(datesOf(text).map(({ value, from, certain }) => ({ value, from, certain }))).toEqual(
      datesOf(text).map(() => ({ value: null, from: null, certain: false })),
    );
    expect(datesOf(text).length).toBeGreaterThan(0);
  });

  test.each([
    ['In 2018, the two sides met. In July, they signed.', '2018 = 2018; July = 2018-07'],
    ['On 5 May 2010 she left. On 12 May she was back.', '5 May 2010 = 2010-05-05; 12 May = 2010-05-12'],
    ['On Friday (Feb. 7, 2025) he left.', 'Friday (Feb. 7, 2025) = 2025-02-07'],
    ['The firm, founded in 1986, closed in July.', '1986 = 1986; July = null'],
    [
      'In March 2018 they met. In May they met again. In July they signed.',
      'March 2018 = 2018-03; May = 2018-05; July = 2018-07',
    ],
    [
      'In 2019 it opened. Four months later cracks were found. In July a law was passed.',
      '2019 = 2019; Four months later = 2019; July = null',
    ],
  ])('but goes on from a year that it names: %s', (text, expected) => {
    expect(told(text, null)).toBe(expected);
  });

  test('and what bounds it is no date of publication', () => {
    const bounded = { ...articleOf('He left on Friday.', null), captured: '2025-02-14' };
    const article = { ...bounded, notAfter: { day: '2025-02-14', source: null } };
    expect(findDates(article, findSentences(article))).toMatchObject([{ value: null, bounds: null }]);
  });
});

describe('what is certain', () => {
  test.each<[string, string, Partial<DateExpression>]>([
    ['He left on Friday.', 'Friday', { value: '2025-02-07', from: 'published', certain: true }],
    ['He will leave on Friday.', 'Friday', { value: '2025-02-14', certain: true }],
    ['Ministers meet on Friday.', 'Friday', { value: '2025-02-14', certain: false }],
    ['A meeting on Friday.', 'Friday', { value: '2025-02-07', certain: false }],
    ['He left three weeks ago.', 'three weeks ago', { value: '2025-W03', certain: true }],
    ['He left about three weeks ago.', 'about three weeks ago', { value: '2025-W03', certain: false }],
    ['In 1962, the army took over. In March, it left.', 'March', { from: 'mentioned', certain: false }],
    ['He was born in 1962. In March, he fell ill.', 'March', { value: '2024-03', certain: false }],
    ['They won in 1994. In July, they lost.', 'July', { value: '2024-07', certain: false }],
    ['They won in 1994. They lost in July.', 'July', { value: '2024-07', certain: false }],
    ['They lost in July.', 'July', { value: '2024-07', certain: true }],
    ['He came in 2011. On December 28, he left.', 'December 28', { value: '2024-12-28', certain: false }],
    ['It was shut on Labor Day.', 'Labor Day', { value: '2024-09-02', certain: false }],
    ['It was shut on Christmas Day.', 'Christmas Day', { value: '2024-12-25', certain: true }],
    ['A fair on Christmas Day.', 'Christmas Day', { value: '2024-12-25', certain: false }],
    ['Sales in the third quarter.', 'the third quarter', { value: '2024-Q3', certain: false }],
    ['Sales fell in the third quarter.', 'the third quarter', { value: '2024-Q3', certain: true }],
    ['Sales by autumn.', 'autumn', { value: '2024-FA', certain: false }],
    ['The farm is quiet in winter.', 'winter', { value: null }],
    ['The farm was shut in winter.', 'winter', { value: '2024-WI', certain: true }],
    ['The farm will be shut in the spring.', 'the spring', { value: '2025-SP', certain: true }],
    ['In the 19th century there had been a fair in winter.', 'winter', { value: null }],
    [
      'In 1962 the army took over. In the summer, it left.',
      'the summer',
      { value: '1962-SU', from: 'mentioned' },
    ],
    ['He was born in 1962 and fell ill in the summer.', 'the summer', { value: null }],
    ['Sales fell last autumn.', 'last autumn', { value: '2024-FA', certain: true }],
    ['A fair on March 2.', 'March 2', { value: '2025-03-02', certain: true }],
    ['It will open on March 2.', 'March 2', { value: '2025-03-02', certain: true }],
    ['The court ruled on March 2.', 'March 2', { certain: false }],
    ['It opened on February 2.', 'February 2', { value: '2025-02-02', certain: true }],
    ['The 1900s were hard.', 'The 1900s', { value: '190X', certain: false }],
    ['The 1920s were hard.', 'The 1920s', { value: '192X', certain: true }],
    ['It opened on 1 January 0001.', '1 January 0001', { value: null, certain: false }],
    ['It opens on Monday week.', 'Monday week', { value: '2025-02-17', certain: true }],
    ['It was shut on Monday week-long.', 'Monday', { value: '2025-02-03', certain: true }],
    ['March 3 and 4 were hard.', '4', { value: '2025-03-04', certain: false }],
    ['They met on April 30 and 31, 2018.', '31, 2018', { value: '2018-04', certain: false }],
    ['Sales rose in the quarter ended Sept. 30.', 'the quarter ended', { value: '2024', certain: false }],
  ])('%s', (text, words, expected) => {
    const found = datesOf(text, '2025-02-08').find(({ start, end }) => text.slice(start, end) === words);
    expect(found).toMatchObject(expected);
  });
});

describe('"3/4/2018" is the day of the country that the article is written for, and never certain', () => {
  test.each([
    ['en', '3/4/2018', '2018-03-04'],
    ['en-US', '3/4/2018', '2018-03-04'],
    ['en-GB', '3/4/2018', '2018-04-03'],
    ['de', '3/4/2018', '2018-04-03'],
    ['en-US', '3.4.2018', '2018-04-03'],
  ])('%s: %s is %s', (language, words, value) => {
    const article = { ...articleOf(`Signed on ${words}.`, null), language };
    expect(findDates(article, findSentences(article))).toMatchObject([{ value, certain: false }]);
  });
});

test('a day is September 11 of 2001 only once it has been', () => {
  expect(told('The 9/11 attacks', '2016-05-01')).toBe('9/11 = 2001-09-11');
  expect(told('The 9/11 attacks', '1999-05-01')).toBe('');
});
