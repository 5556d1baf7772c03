import { expect, test } from 'vitest';
import { told } from '../dates-of.js';

/** Days that have a name: a sentence, the day it was published, and what its expressions mean. */
test.each([
  ['On Christmas Day, a plane crashed near Aktau.', '2024-12-29', 'Christmas Day = 2024-12-25'],
  ['Shops were full on Boxing Day.', '2024-12-29', 'Boxing Day = 2024-12-26'],
  ["Fireworks are planned for New Year's Eve.", '2024-12-29', "New Year's Eve = 2024-12-31"],
  ['He was pardoned on Thanksgiving.', '2024-12-29', 'Thanksgiving = 2024-11-28'],
  ['The two spoke at Easter.', '2024-12-29', 'Easter = 2024-03-31'],
  ['He was elected on Election Day in Ohio.', '2024-12-29', 'Election Day = 2024-11-05'],
  ['Schools closed for Martin Luther King Day.', '2024-12-29', 'Martin Luther King Day = 2024-01-15'],
  ["A march was held on Presidents' Day.", '2024-12-29', "Presidents' Day = 2024-02-19"],
  ['Over the Memorial Day weekend, four drowned.', '2024-12-29', 'Memorial Day = 2024-05-27'],
  ['The pool closes after Labor Day.', '2024-12-29', 'Labor Day = 2024-09-02'],
  ['On May Day, unions marched.', '2024-12-29', 'May Day = 2024-05-01'],
  ["He proposed on Valentine's Day.", '2024-12-29', "Valentine's Day = 2024-02-14"],
  ['On Palm Sunday, the church was full.', '2024-12-29', 'Palm Sunday = 2024-03-24'],
  ["It was announced on St. Patrick's Day.", '2024-12-29', "St. Patrick's Day = 2024-03-17"],
  ['Canada Day was rainy.', '2024-12-29', 'Canada Day = 2024-07-01'],
  ['The reef was damaged on Australia Day.', '2024-12-29', 'Australia Day = 2024-01-26'],
  ['They fought on the Fourth of July.', '2024-12-29', 'the Fourth of July = 2024-07-04'],
  ['On Bastille Day 2016, a truck hit the crowd.', '2024-12-29', 'Bastille Day 2016 = 2016-07-14'],
  ['Veterans marched on Armistice Day.', '2024-12-29', 'Armistice Day = 2024-11-11'],
  ['On Columbus Day, banks close.', '2024-12-29', 'Columbus Day = 2024-10-14'],
  ['On Juneteenth the office was shut.', '2024-12-29', 'Juneteenth = 2024-06-19'],
  ['On Lunar New Year, the city was quiet.', '2025-02-08', 'Lunar New Year = 2025-01-29'],
  ['After the Sept. 11 attacks, security was tightened.', '2025-02-08', 'Sept. 11 = 2001-09-11'],
  ['The 9/11 attacks killed nearly 3,000.', '2025-02-08', '9/11 = 2001-09-11'],
  ['Since 9/11, he has not flown.', '2025-02-08', '9/11 = 2001-09-11'],
])('%s (%s): %s', (text, published, expected) => {
  expect(told(text, published)).toBe(expected);
});
