import { expect, test } from 'vitest';
import { sought } from './sought.js';

test.each([
  ['What happened in Norvik in 2018?', ['2018']],
  ['What happened in Norvik in June 2018?', ['2018', '2018-06']],
  ['What changed between June 2018 and May 2019?', ['2018', '2019']],
  ['What happened in June?', []],
  ['What happened in 1789?', []],
  ['Who sold 2018.5 tons?', []],
])('%s', (question, dates) => {
  const found = sought(question).calendar.map((unit) => unit.dates);
  expect([...found].sort()).toEqual(dates);
});
