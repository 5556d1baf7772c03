import { expect, test } from 'vitest';
import { analysed } from '../../analysed.js';

/** The values of what a text tells as background. */
const background = (text: string, published: string | null): (string | null)[] =>
  analysed(text, { published })
    .events.filter((event) => event.background)
    .map(({ value }) => value);

test.each([
  ['The bridge opened in 2002.', ['2002']],
  ['The bridge opened in the 1970s.', ['197X']],
  ['The bridge was closed in December.', ['2023-12']],
  ['The bridge fell on Thursday.', []],
  ['The bridge fell last week.', []],
  ['The bridge fell on 14 February.', []],
  ['The two last met on 14 February.', ['2024-02-14']],
  ['The mayor had visited it on 14 February.', ['2024-02-14']],
  ['The mayor had visited it on Thursday.', []],
  ['The bridge is to open in 2026.', []],
  ['The bridge was to open in 2018.', ['2018']],
  ['The bridge, which opened in 2002, fell on Thursday.', ['2002']],
])('in an article of 1 March 2024: %s', (text, values) =>
  expect(background(text, '2024-03-01')).toEqual(values),
);

const opening = 'The bridge fell. Nobody was hurt. The mayor came.';
test.each([
  ['The bridge fell in 2019.', []],
  ['The bridge had been built in 1902.', ['1902']],
  [`${opening} It was built in 1902.`, ['1902']],
  [`${opening} It fell on 3 May 2019.`, []],
  [`${opening} It is to open in 2030.`, []],
])('in an undated article: %s', (text, values) => expect(background(text, null)).toEqual(values));
