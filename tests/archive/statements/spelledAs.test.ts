import { expect, test } from 'vitest';
import { spelledAs } from '../../../src/archive/statements/spelledAs.js';

test.each([
  ['we have 9 ships', 'we have nine ships', 'we have nine ships'],
  ['we have nine ships', 'we have 9 ships', 'we have 9 ships'],
  ['we have 8 ships', 'we have nine ships', 'we have 8 ships'],
  ["we won't stop", 'we will not stop', 'we will not stop'],
  ['we will not stop', "we won't stop", "we won't stop"],
  ['i have missed it', "i've missed it", "i've missed it"],
  ["it's late", 'it has come late', 'it has late'],
  ["lindt's ferry", "lindt's ferry is late", "lindt's ferry"],
  ['we cannot stop', 'we can not stop', 'we can not stop'],
  ['', '', ''],
])('%s beside %s: %s', (words, printed, spelled) => {
  expect(spelledAs(words.split(' '), printed.split(' ')).join(' ')).toBe(spelled);
});
