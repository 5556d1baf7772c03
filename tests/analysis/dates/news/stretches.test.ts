import { expect, test } from 'vitest';
import { told } from '../dates-of.js';

/** From one time until another, of which the verb before them tells. */
test.each([
  ['It lasted from Monday until Wednesday.', '2024-03-21', 'Monday = 2024-03-18; Wednesday = 2024-03-20'],
  ['It lasted from Monday to Wednesday.', '2024-03-19', 'Monday = 2024-03-18; Wednesday = 2024-03-20'],
  ['It will last from Monday until Friday.', '2024-03-21', 'Monday = 2024-03-25; Friday = 2024-03-29'],
  ['He was jailed from June until August.', '2024-03-20', 'June = 2023-06; August = 2023-08'],
  ['She worked from September until March.', '2024-06-20', 'September = 2023-09; March = 2024-03'],
  ['She worked from September 2019 until March.', '2024-06-20', 'September 2019 = 2019-09; March = 2020-03'],
  [
    'It was shut from 12 December to March 3.',
    '2024-03-20',
    '12 December = 2023-12-12; March 3 = 2024-03-03',
  ],
  ['It bought from Sept. 14 to Thursday.', '1989-10-30', 'Sept. 14 = 1989-09-14; Thursday = 1989-10-26'],

  ['The shops stay shut until Friday.', '2024-03-20', 'Friday = 2024-03-22'],
  ['Ships from Malta wait until Friday.', '2024-03-20', 'Friday = 2024-03-22'],
])('%s (%s)', (text, published, expected) => {
  expect(told(text, published)).toBe(expected);
});
