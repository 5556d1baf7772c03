import { expect, test } from 'vitest';
import { readDay } from '../../src/reading/days.js';

test.each([
  ['2025-02-08', '2025-02-08'],
  ['2024-03-25T23:11:00-08:00', '2024-03-25'],
  ['20240325', '2024-03-25'],
  ['2024/3/5', '2024-03-05'],
  ['25 Mar 2024 08:11', '2024-03-25'],
  ['Mon, 25 Mar 2024 08:11:00 GMT', '2024-03-25'],
  ['March 25, 2024', '2024-03-25'],
  ['Sept. 3rd, 2019 | 4:20am', '2019-09-03'],
  ['13/06/2014', '2014-06-13'],
  ['06/13/2014', '2014-06-13'],
  ['25. September 2018', '2018-09-25'],
  ['22 de janeiro de 2018 às 0:13', '2018-01-22'],
  ['24 сентября 2018', '2018-09-24'],
  ['2024年3月5日', '2024-03-05'],
  ['32 words, then March 5, 2024', '2024-03-05'],
])('%s is %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  ['a day that cannot be told from a month', '03/04/2024'],
  ['a day that no calendar has', '2023-02-30'],
  ['a month that no calendar has', '2023-13-01'],
  ['a calendar that was never set', '1970-01-01T00:00:00Z'],
  ['a day long after today', 'May 1, 2999'],
  ['a month and a year', 'March 2024'],
  ['no date', 'Room 12, Building 2024'],
  ['nothing', ''],
])('%s is no day', (_, text) => {
  expect(readDay(text)).toBeNull();
});
