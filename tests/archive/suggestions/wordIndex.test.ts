import { expect, test } from 'vitest';
import { createWordIndex } from '../../../src/archive/suggestions/wordIndex.js';

const names = ['Hillary Lund', 'Hilary Moss', 'Lu Hill', 'Lunda Berg', 'Ove Lund', 'Anna Hillberg'];
const index = createWordIndex(names.map((name) => name.toLowerCase().split(' ')));
const find = (typed: string, limit = 10) => index.find(typed, limit).map((place) => names[place]);

test.each([
  ['', names],
  ['lund', ['Hillary Lund', 'Ove Lund', 'Lunda Berg']],
  ['lu', ['Lu Hill', 'Hillary Lund', 'Lunda Berg', 'Ove Lund']],
  ['hi lu', ['Hillary Lund', 'Lu Hill']],
  ['LUND hill', ['Hillary Lund']],
  ['hilary', ['Hilary Moss', 'Hillary Lund']],
  ['hillary', ['Hillary Lund', 'Hilary Moss']],
  ['lnud', ['Hillary Lund', 'Lunda Berg', 'Ove Lund']],
  ['bilary', ['Hilary Moss']],
  ['hil xx', []],
  ['und', []],
])('%j finds %j', (typed, found) => expect(find(typed)).toEqual(found));

test('no more are found than are wanted', () => expect(find('lu', 2)).toEqual(['Lu Hill', 'Hillary Lund']));
