import { expect, test } from 'vitest';
import { directionOf } from '../../../src/analysis/dates/direction.js';

test.each([
  ['The council will meet on ', '.', 'ahead'],
  ['They are expected to vote ', '.', 'ahead'],
  ['The offer stands until ', '.', 'ahead'],
  ['The judge said ', ' that the trial will go on.', 'back'],
  ['She has been ill since ', '.', 'back'],
  ['On ', ', the mayor resigned.', 'back'],
  ['On ', ', voters will decide.', 'ahead'],
  ['Those who need the ', ' bus', 'open'],
  ['A meeting in ', '.', 'open'],
])('%s…%s looks %s', (before, after, direction) => {
  expect(directionOf(before, after)).toBe(direction);
});
