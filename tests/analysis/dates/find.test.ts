import { describe, expect, test } from 'vitest';
import { datesOf, valuesOf } from './dates-of.js';

describe('what names its own date needs no date of publication', () => {
  test.each([
    ['The bridge was opened on June 12, 2018.', [['June 12, 2018', '2018-06-12']]],
    ['It closed on 3 March 2020 for good.', [['3 March 2020', '2020-03-03']]],
    ['The form is stamped 2021-11-05.', [['2021-11-05', '2021-11-05']]],
    ['In 2002, the mill burned down.', [['2002', '2002']]],
    ['The family came over in 1898.', [['1898', '1898']]],
    ['the 1992 protests', [['1992', '1992']]],
    [
      'its 1998 results, in pre-1959 buildings',
      [
        ['1998', '1998'],
        ['1959', '1959'],
      ],
    ],
    ['It was founded in early 1990.', [['early 1990', '1990']]],
    [
      'in the 1970s and 1980s',
      [
        ['the 1970s', '197X'],
        ['1980s', '198X'],
      ],
    ],
    ['the early 2000s', [['the early 2000s', '200X']]],
    ["songs of the '80s", [["the '80s", '198X']]],
    ['a temple of the 11th century', [['the 11th century', '10XX']]],
    [
      'They met in June 2018 and in late September of 2019.',
      [
        ['June 2018', '2018-06'],
        ['late September of 2019', '2019-09'],
      ],
    ],
    ['the third quarter of 1990', [['the third quarter of 1990', '1990-Q3']]],
    ['sales in Q2 2023', [['Q2 2023', '2023-Q2']]],
    ['the first half of 2018', [['the first half of 2018', '2018-H1']]],
    ['the winter of 1994', [['the winter of 1994', '1994-WI']]],
    ['in summer 2024', [['summer 2024', '2024-SU']]],
    ['It began in nineteen ninety-one.', [['nineteen ninety-one', '1991']]],
    ['a bill passed on Christmas Eve 2009', [['Christmas Eve 2009', '2009-12-24']]],
  ])('%s', (text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });
});

describe('what is relative counts from the date of publication', () => {
  test.each([
    ['The senator spoke at the town hall on Friday.', '2025-02-08', [['Friday', '2025-02-07']]],
    ['The paper reported on Monday that it had closed.', '2024-03-25', [['Monday', '2024-03-25']]],
    ['The council will vote on Friday.', '2025-02-08', [['Friday', '2025-02-14']]],
    ['He said so last year during a speech.', '2024-03-25', [['last year', '2023']]],
    ['It happened last Friday.', '2024-03-25', [['last Friday', '2024-03-22']]],
    [
      'She resigned yesterday and leaves tomorrow.',
      '2024-03-01',
      [
        ['yesterday', '2024-02-29'],
        ['tomorrow', '2024-03-02'],
      ],
    ],
    ['It was announced three weeks ago.', '2024-03-25', [['three weeks ago', '2024-W10']]],
    ['They married five years ago.', '2024-03-25', [['five years ago', '2019']]],
    ['It was found 10 days ago.', '2024-03-25', [['10 days ago', '2024-03-15']]],
    ['Talks broke down last week.', '2024-03-25', [['last week', '2024-W12']]],
    ['A ruling came earlier this month.', '2024-03-25', [['earlier this month', '2024-03']]],
    ['A ruling is due later this year.', '2024-03-25', [['later this year', '2024']]],
    ['Output rose in July.', '2024-03-25', [['July', '2023-07']]],
    ['The race will start in July.', '2024-03-25', [['July', '2024-07']]],
    ['The mayor told state radio in June.', '2024-06-30', [['June', '2024-06']]],
    ['They met in April last year.', '2024-03-25', [['April last year', '2023-04']]],
    ['It was built last summer.', '2024-03-25', [['last summer', '2023-SU']]],
    ['He was arrested Dec. 28.', '2024-01-05', [['Dec. 28', '2023-12-28']]],
    ['The deal should close Jan. 9.', '2023-11-20', [['Jan. 9', '2024-01-09']]],
    [
      'The fair runs on April 24 and 25.',
      '2024-04-20',
      [
        ['April 24', '2024-04-24'],
        ['25', '2024-04-25'],
      ],
    ],
    ['The boat sank on Thanksgiving Day.', '2024-01-05', [['Thanksgiving Day', '2023-11-23']]],
    ['They marched on Good Friday.', '2024-04-20', [['Good Friday', '2024-03-29']]],
    ['The hearing is set for the week of March 6.', '2024-02-24', [['the week of March 6', '2024-W10']]],
    ['Over the weekend, crews dug on.', '2024-03-25', [['the weekend', '2024-W12-WE']]],
    ["He was the class of '98.", '2024-03-25', [["'98", '1998']]],
    ['It was sold in the year-ago quarter.', '2024-10-25', [['the year-ago quarter', '2023-Q3']]],
    ['Profit was up from the prior year.', '2024-03-25', [['the prior year', '2023']]],
    ['She flew home later in the day.', '2024-03-25', [['later in the day', '2024-03-25']]],
    ['Third-quarter profit fell.', '2024-10-25', [['Third-quarter', '2024-Q3']]],
  ])('%s (%s)', (text, published, expected) => {
    expect(valuesOf(text, published)).toEqual(expected);
  });

  test.each([
    'on Friday',
    'in July',
    'last year',
    'three weeks ago',
    'on June 12',
    'last summer',
    'yesterday',
  ])('without one, "%s" is found and stays open', (words) => {
    expect(datesOf(`She told the radio ${words}.`)).toEqual([
      {
        start: expect.any(Number),
        end: expect.any(Number),
        value: null,
        bounds: null,
        from: null,
        certain: false,
      },
    ]);
  });
});

describe('what counts from a date mentioned before', () => {
  test('follows the story, and is never certain', () => {
    const text =
      'He called the mayor a coward in 2017. But a year later, the two shook hands at the harbor. ' +
      'They met again in Ghent, Belgium, in 2019. Four months later, they quarreled.';
    const dates = datesOf(text, '2024-03-25').map(({ start, end, value, from, certain }) => ({
      words: text.slice(start, end),
      value,
      from,
      certain,
    }));
    expect(dates).toEqual([
      { words: '2017', value: '2017', from: 'text', certain: true },
      { words: 'a year later', value: '2018', from: 'mentioned', certain: false },
      { words: '2019', value: '2019', from: 'text', certain: true },
      { words: 'Four months later', value: '2019', from: 'mentioned', certain: false },
    ]);
  });

  test.each([
    ['It opened on May 3, 2011. Two days later, it closed.', 'Two days later', '2011-05-05'],
    ['It opened on Jan. 31, 2011. A month later, it closed.', 'A month later', '2011-02'],
    ['They wed in June 2011 and parted the following month.', 'the following month', '2011-07'],
    ['She won in 1999 and was fired later that year.', 'later that year', '1999'],
    ['He sailed on May 3, 2011. The next day, he was lost.', 'The next day', '2011-05-04'],
    [
      'It fell on Oct. 20, 1989, a Friday, and rose the following Tuesday.',
      'the following Tuesday',
      '1989-10-24',
    ],
    [
      'It earned $5 million in the third quarter of 2011, up from $4 million a year earlier.',
      'a year earlier',
      '2010-Q3',
    ],
  ])('%s', (text, words, value) => {
    expect(valuesOf(text)).toContainEqual([words, value]);
  });

  test.each([
    ['It opened on May 3, 2011. Two days later, it closed.', 'Two days later', 'May 3, 2011'],
    ['It opened in 2011, on a May 3. The year before, it stood empty.', 'The year before', '2011'],
    ['They wed in June 2011 and parted the following month.', 'the following month', 'June 2011'],
    ['She won in 1999 and was fired later that year.', 'later that year', '1999'],
    [
      'He left on May 3, 2011, a Tuesday; the following Friday he was back.',
      'the following Friday',
      'May 3, 2011',
    ],
    ['He won in 1999 and left in June of that year.', 'June of that year', '1999'],
    [
      'The third quarter of 2011 was good. In the year-earlier quarter, it lost money.',
      'the year-earlier quarter',
      'The third quarter of 2011',
    ],
    [
      'It sold 5 in the third quarter of 2011 and 4 in the 2010 quarter.',
      'the 2010 quarter',
      'the third quarter of 2011',
    ],
    ['They met on May 3, 2011, and again later in the day.', 'later in the day', 'May 3, 2011'],
    [
      'In 2017 they met. A year later, they met again. Two years later, they parted.',
      'Two years later',
      'A year later',
    ],
  ])('and keeps what that was: %s', (text, words, before) => {
    const date = datesOf(text).find(({ start, end }) => text.slice(start, end) === words);
    const { start, end } = date?.countedFrom ?? { start: 0, end: 0 };
    expect([date?.from, text.slice(start, end)]).toEqual(['mentioned', before]);
  });

  test('what counts from elsewhere keeps nothing', () => {
    const text = 'They met on May 3, 2011, and last year.';
    expect(datesOf(text, '2024-03-25').filter((date) => 'countedFrom' in date)).toEqual([]);
  });

  test('a comparison leaves the thread of the story where it was', () => {
    const text =
      'It earned $5 million in the third quarter of 2011, up from $4 million a year earlier. ' +
      'Two years later, it was sold.';
    expect(valuesOf(text).at(-1)).toEqual(['Two years later', '2013-Q3']);
  });

  test('what another event is counted from is left alone', () => {
    expect(valuesOf('It opened on May 3, 2011. He had quit two days before the opening.')).toEqual([
      ['May 3, 2011', '2011-05-03'],
    ]);
  });

  test('with nothing mentioned before, it stays open', () => {
    expect(valuesOf('Two days later, it closed.', '2024-03-25')).toEqual([['Two days later', null]]);
  });
});

describe('bounds are the first and the last day that a value may mean', () => {
  test.each([
    ['the 1950-53 war', '1950/1953', '1950-01-01', '1953-12-31'],
    ['held on Jan. 3-5, 2018', '2018-01-03/2018-01-05', '2018-01-03', '2018-01-05'],
    ['in February 2024', '2024-02', '2024-02-01', '2024-02-29'],
    ['in the 1970s', '197X', '1970-01-01', '1979-12-31'],
    ['the winter of 1994', '1994-WI', '1994-12-01', '1995-02-28'],
    ['the 19th century', '18XX', '1800-01-01', '1899-12-31'],
  ])('%s', (text, value, first, last) => {
    expect(datesOf(text)).toMatchObject([{ value, bounds: { first, last } }]);
  });

  test('of a week, Monday to Sunday', () => {
    expect(datesOf('They met last week.', '2024-01-03')).toMatchObject([
      { value: '2023-W52', bounds: { first: '2023-12-25', last: '2023-12-31' } },
    ]);
  });
});

describe('what the words leave open is not certain', () => {
  test.each([
    ['stamped 3/4/2018', '2018-03-04', false],
    ['stamped 3/14/2018', '2018-03-14', true],
    ['stamped 2018-03-04', '2018-03-04', true],
    ['Sales in July were flat.', '2023-07', true],
    ['the July figures', '2023-07', false],
    ['over the past year', '2023', false],
  ])('%s', (text, value, certain) => {
    expect(datesOf(text, '2024-03-25')).toMatchObject([{ value, certain }]);
  });
});

describe('false friends', () => {
  test.each([
    'They may march on the capital, and we may not.',
    'Prime Minister May said no.',
    'The Sun has it on page one.',
    'He reigned for three years.',
    'It fell over the past three months.',
    'The 12-year-old won 3-2 in 1:45.',
    'Call 555-2019 or 202-555-1990.',
    'It cost $2,019, or £1990 at auction.',
    'Some 2000 people and about 1990 horses came.',
    'The 1800 workers and 1500 horses stayed.',
    'Flight 1950 carried 2,018 bags.',
    'Two thirds, or 1/2, or 24/7, or 50/50.',
    'They go to church every Sunday and each July.',
    'It rose 19.95 percent.',
    'The flare was seen at 1945 GMT.',
    'Christmas dinner was served by a Christmas tree.',
    'The shop opens Monday through Friday.',
    'He left USA Today.',
    'The spring in the old mattress broke, and prices fall.',
  ])('%s', (text) => {
    expect(valuesOf(text, '2024-03-25')).toEqual([]);
  });
});

test('expressions come in the order of the text, across blocks, without overlaps', () => {
  const text = 'HARBOR CITY, August 8 (Wire) -- It rained on Friday, Aug. 7.\nIn 1990, it snowed last May.';
  const dates = datesOf(text, '1998-08-08');
  expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual([
    'August 8',
    'Friday, Aug. 7',
    '1990',
    'last May',
  ]);
  for (const [index, date] of dates.entries())
    expect(date.start).toBeGreaterThanOrEqual(dates[index - 1]?.end ?? 0);
});
