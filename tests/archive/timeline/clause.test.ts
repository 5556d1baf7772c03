import { expect, test } from 'vitest';
import { clauseOf } from '../../../src/archive/timeline/clause.js';

test.each([
  ['the whole of a simple sentence', 'The ferry sank in 2012.', '2012', 'The ferry sank in 2012.'],
  [
    'one of two that a semicolon parts',
    'The first summit was in Norvik in 2012; the second, in 2014, broke down.',
    '2014',
    '; the second, in 2014, broke down.',
  ],
  [
    'what is said of somebody, with whom it is said of',
    'Reel, who joined the court in 1993, was the first to teach law.',
    '1993',
    'Reel, who joined the court in 1993',
  ],
  [
    'not what is said further',
    'Reel met Akk in 2018, and no president had met a leader of Kerova before.',
    '2018',
    'Reel met Akk in 2018',
  ],
])('a date dates %s', (_, passage, date, expected) => {
  const start = passage.indexOf(date);
  const clause = clauseOf(passage, { start, end: start + date.length });
  expect(passage.slice(clause.start, clause.end)).toBe(expected);
});
