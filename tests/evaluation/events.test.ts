import { expect, test } from 'vitest';
import type { Expected } from '../../evaluation/events/example.js';
import type { Judged, Worded } from '../../evaluation/events/judge.js';
import { eventRow, tellingRows } from '../../evaluation/events/rows.js';
import { cellsOf } from './cells.js';

const expected = (more: Partial<Expected> = {}): Expected => ({
  start: 0,
  end: 6,
  values: ['2018-06-15'],
  statuses: ['happened'],
  background: false,
  people: ['Ida Moe'],
  passageStart: 0,
  optional: false,
  ...more,
});

const found = (more: Partial<Worded> = {}): Worded => ({
  start: 0,
  end: 40,
  words: { start: 0, end: 6 },
  value: '2018-06-15',
  bounds: { first: '2018-06-15', last: '2018-06-15' },
  from: 'published',
  certain: true,
  status: 'happened',
  background: false,
  people: ['Ida Moe'],
  places: [],
  ...more,
});

const judged = (more: Partial<Judged>): Judged => ({
  example: { id: 'boat', topic: 'planned', published: null, text: 'On Friday …', events: [expected()] },
  topic: 'planned',
  pairs: [],
  missed: [],
  extra: [],
  ...more,
});

const silent = { id: 'law', topic: 'things', published: null, text: 'A 2011 law.', events: [] };

const right = { expected: expected(), found: found() };
const undated = { expected: expected(), found: found({ value: null }) };
const planned = { expected: expected({ statuses: ['planned'] }), found: found() };

test('an event counts where it is found, dated, and told for what it is', () => {
  const one = judged({ pairs: [right, undated, planned], missed: [expected()], extra: [found()] });
  expect(cellsOf(eventRow('all', [one]))).toEqual([4, 6 / 8, 4 / 8, 2 / 8]);
});

test('texts that tell no event have no such score', () => {
  expect(cellsOf(eventRow('things', [judged({ example: silent, extra: [found()] })]))).toEqual([
    0,
    null,
    null,
    null,
  ]);
});

test('what is said of events is counted apart', () => {
  const other = {
    expected: expected({ statuses: ['denied'], background: true, people: ['Ida Moe', 'Tom Berg'] }),
    found: found({ status: 'denied', start: 3, people: ['IDA MOE', 'Rut Adler'] }),
  };
  const either = { expected: expected({ statuses: ['planned', 'denied'], people: null }), found: found() };
  const rows = tellingRows([
    judged({ pairs: [right, planned, other, either], missed: [expected({ people: null })] }),
    judged({ example: silent }),
    judged({ example: silent, extra: [found()] }),
  ]);
  expect(rows.map((row) => [row.name, ...cellsOf(row)])).toEqual([
    ['happened told as such', 2, 1 / 2],
    ['planned told as such', 1, 0],
    ['denied told as such', 1, 1],
    ['background told as such', 1, 0],
    ['news told as such', 4, 3 / 4],
    ['passages that begin as expected', 5, 3 / 5],
    ['people of events (F1)', 4, (2 * 3) / (4 + 4)],
    ['texts without events left alone', 2, 1 / 2],
  ]);
});
