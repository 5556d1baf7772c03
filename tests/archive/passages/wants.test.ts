import { expect, test } from 'vitest';
import { wantOf } from '../../../src/archive/passages/wants.js';

test.each([
  ['Who opened the school?', 'person'],
  ['Which two pilots landed in Norvik?', null],
  ['Which pilot landed in Norvik?', 'person'],
  ['What was the name of the ferry?', 'name'],
  ['When did the harbour close?', 'date'],
  ['In what year was the bridge built?', 'date'],
  ['How long ago was that?', 'date'],
  ['How long did the trial last?', 'duration'],
  ['How old is the mayor?', 'age'],
  ['How far is Norvik from Berg?', 'length'],
  ['How many trams are there?', 'number'],
  ['How much did the bridge cost?', 'money'],
  ['What percentage of the voters came?', 'percent'],
  ['Where was the mayor born?', 'place'],
  ['In what city does she live?', 'place'],
  ['Why did the gate break?', 'reason'],
  ['What company runs the ferry?', 'name'],
  ['Tell me about the ferry', null],
  ['harbour ice', null],
  ['What is a fjord?', null],
  ['', null],
])('%s wants: %s', (question, want) => {
  expect(wantOf(question)).toBe(want);
});
