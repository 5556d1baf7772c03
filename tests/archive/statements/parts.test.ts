import { expect, test } from 'vitest';
import { statementsIn, surestOf } from '../../../src/archive/statements/parts.js';
import type { Quotation } from '../../../src/model.js';

/** A quotation in short: its speaker, with `+` before where it goes on with the one before, `?` where unclear. */
const quotation = (short: string, place: number): Quotation => ({
  content: { start: 10 * place, end: 10 * place + 5 },
  cue: null,
  source: null,
  speaker: short.endsWith('?') ? null : short.replace('+', ''),
  directness: 'direct',
  continues: short.startsWith('+'),
  certainty: 0.9 - place / 100,
});

test.each([
  [['Lindt'], [1]],
  [
    ['Lindt', 'Lindt'],
    [1, 1],
  ],
  [['Lindt', '+Lindt'], [2]],
  [
    ['Lindt', '+Lindt', '+Lindt', 'Lindt', 'Berg', '+Berg'],
    [3, 1, 2],
  ],
  [['?', '+Lindt'], [2]],
  [['Lindt', '+?'], [2]],
  [
    ['Lindt', '+Berg'],
    [1, 1],
  ],
  [
    ['Lindt', '+?', '+Berg'],
    [2, 1],
  ],
  [['+Lindt'], [1]],
  [[], []],
])('%j are statements of %j parts', (shorts, lengths) => {
  expect(statementsIn(shorts.map(quotation)).map(({ length }) => length)).toEqual(lengths);
});

test.each([
  [['Lindt', '+?'], 'Lindt'],
  [['?', '+Lindt'], 'Lindt'],
  [['?', '+?'], null],
])('who speaks in %j is %s', (shorts, speaker) => {
  const [statement] = statementsIn(shorts.map(quotation));
  expect(statement && surestOf(statement).speaker).toBe(speaker);
});
