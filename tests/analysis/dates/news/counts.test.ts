import { expect, test } from 'vitest';
import { told } from '../dates-of.js';

/** Numbers of people and things beside a day, and days that only look so: published 2024-03-20. */
test.each([
  ['The bomb went off on March 12 and 25 people were killed.', 'March 12 = 2024-03-12'],
  ['The fire began on March 3 and 12 were hurt.', 'March 3 = 2024-03-03'],
  ['A ship sank on Friday, March 8, and 12 drowned.', 'Friday, March 8 = 2024-03-08'],
  ['She flies out on April 4 and 10 of her aides follow.', 'April 4 = 2024-04-04'],
  ['The side lost on March 3 and 12 Spaniards cheered.', 'March 3 = 2024-03-03'],
  ['The blast killed 3 and 12 March became a day of mourning.', '12 March = 2024-03-12'],

  ['It was shut on March 3 and 4.', 'March 3 = 2024-03-03; 4 = 2024-03-04'],
  ['On March 3 and 4 the shops were shut.', 'March 3 = 2024-03-03; 4 = 2024-03-04'],
  ['It was shut on March 3 and 4 of this year.', 'March 3 = 2024-03-03; 4 = 2024-03-04; this year = 2024'],
  ['March 3 and 4 were days of mourning.', 'March 3 = 2024-03-03; 4 = 2024-03-04'],
  ['Shows were held on 3 and 12 March.', '3 = 2024-03-03; 12 March = 2024-03-12'],
  ['Opening days (3 and 12 March) were full.', '3 = 2024-03-03; 12 March = 2024-03-12'],
])('%s', (text, expected) => {
  expect(told(text, '2024-03-20')).toBe(expected);
});
