import { expect, test } from 'vitest';
import { sameSpeaker, saysLess } from '../../evaluation/quotations/sameSpeaker.js';

test.each([
  ['Ana Duarte', 'Ana Duarte'],
  ['ANA DUARTE', 'Ana Duarte'],
  ['Health minister Ana Duarte', 'Ana Duarte'],
  ['Park Jin-woo', 'Park Jin Woo'],
  ['Solene Marchetti', 'Solène Marchetti'],
  ['Dr. Rafferty', 'Rafferty'],
  ['Dacre', 'Mrs Dacre'],
  ['the police', 'police'],
  ['a spokesman', 'a spokesman for the port'],
  ['the port’s spokesman', 'a spokesman for the port'],
  ['a senior intelligence official', 'an intelligence official'],
  [null, null],
])('%s is %s', (given, expected) => {
  expect(sameSpeaker(given, expected)).toBe(true);
});

test.each([
  ['Duarte', 'Ana Duarte'],
  ['Luis Duarte', 'Ana Duarte'],
  ['Ana Duarte', 'Duarte'],
  ['the minister', 'Ana Duarte'],
  ['the port', 'a spokesman for the port'],
  ['a spokesman for the port', 'the port'],
  ['a spokesman for the mayor', 'a spokesman for the port'],
  ['Ana Duarte', null],
  [null, 'Ana Duarte'],
])('%s is not %s', (given, expected) => {
  expect(sameSpeaker(given, expected)).toBe(false);
});

test.each([
  ['Duarte', 'Ana Duarte', true],
  ['Ana', 'Ana Duarte', true],
  ['the minister', 'Ana Duarte', true],
  ['the Brazilian', 'Ana Duarte', true],
  ['Luis Duarte', 'Ana Duarte', false],
  ['the port', 'a spokesman for the port', false],
])('whether %s says less than %s: %s', (given, expected, less) => {
  expect(saysLess(given, expected)).toBe(less);
});
