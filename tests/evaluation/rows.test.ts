import { describe, expect, test } from 'vitest';
import { attributionRow } from '../../evaluation/quotations/attributions.js';
import { outcomeOf, outcomeRows } from '../../evaluation/quotations/outcomes.js';
import { reliabilityRows } from '../../evaluation/quotations/reliability.js';
import { shapeRows } from '../../evaluation/quotations/shape.js';
import { cellsOf } from './cells.js';
import { expected, found, pair } from './pairs.js';

const right = pair();
const withheld = pair({}, { speaker: null });
const wrong = pair({}, { speaker: 'Olga Finch', certainty: 0.5 });
const unclear = pair({ speakers: [null] }, { speaker: null });

describe('attributions', () => {
  test('count what was expected, found, answered and right', () => {
    const matching = { pairs: [right, withheld, wrong], missed: [expected()], extra: [found(), found()] };
    const [spans, endToEnd] = [(2 * 3) / (4 + 5), (2 * 1) / (4 + 5)];
    expect(cellsOf(attributionRow('all', [matching]))).toEqual([4, spans, 1 / 3, 2 / 3, 1 / 2, endToEnd]);
  });

  test('“unclear” is right where it was expected, and no answer', () => {
    const matching = { pairs: [unclear], missed: [], extra: [] };
    expect(cellsOf(attributionRow('all', [matching]))).toEqual([1, 1, 1, 0, null, 1]);
  });

  test('any of the speakers that are fair is right', () => {
    const either = { pairs: [pair({ speakers: [null, 'Ida Moe'] })], missed: [], extra: [] };
    expect(cellsOf(attributionRow('all', [either]))?.[2]).toBe(1);
  });
});

describe('outcomes', () => {
  test.each([
    ['right', right],
    ['right', unclear],
    ['withheld', withheld],
    ['not named in full', pair({}, { speaker: 'Moe' })],
    ['not named in full', pair({}, { speaker: 'the mayor' })],
    ['somebody else', wrong],
    ['somebody else', pair({ speakers: [null] })],
  ])('%s', (outcome, one) => {
    expect(outcomeOf(one)).toBe(outcome);
  });

  test('are counted, and shares of all', () => {
    expect(outcomeRows([right, unclear, wrong, withheld]).map(cellsOf)).toEqual([
      [2, 0.5],
      [1, 0.25],
      [0, 0],
      [1, 0.25],
    ]);
  });
});

test('the shape of statements: joined, fragments, whole sentences', () => {
  const rows = shapeRows([
    pair({ continues: true }, { continues: true }),
    pair({ continues: true }),
    pair({}, { continues: true }),
    pair({ fragment: true }, { directness: 'fragment' }),
    pair({ fragment: true }),
    pair({ fragment: false }),
  ]);
  expect(rows.map(cellsOf)).toEqual([
    [2, 2 / 4],
    [2, 1 / 2],
    [1, 1],
  ]);
});

test('certainty is compared with what is right, in five bins, where anybody is named', () => {
  const sure = pair({}, { certainty: 1 });
  const rows = reliabilityRows([right, sure, wrong, withheld]);
  expect(rows.map(({ name }) => name)[2]).toBe('0.4 to 0.6');
  expect(rows.map(cellsOf)).toEqual([
    [0, null, null],
    [0, null, null],
    [1, 0.5, 0],
    [0, null, null],
    [2, 0.95, 1],
  ]);
});
