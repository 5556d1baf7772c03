import { expect, test } from 'vitest';
import { cutToFit } from '../../src/discord/cutToFit.js';

const asItIs = (text: string) => text;
const doubled = (text: string) => text.replace(/./gsu, '$&$&');

test.each([
  ['what fits is whole', 'One. Two.', 9, 'One. Two.'],
  ['the end of a sentence', 'The ferry left. The bus stayed.', 22, 'The ferry left. …'],
  ['with its quotation mark', 'He said “go.” She stayed there.', 20, 'He said “go.” …'],
  [
    'between words where the sentence ends too early',
    'No. The harbour ferry was late.',
    22,
    'No. The harbour …',
  ],
  ['inside a word where nothing else is near', 'Donaudampfschifffahrt', 8, 'Donauda…'],
  ['never inside a character', 'abc😀def', 5, 'abc…'],
])('cut: %s', (_, text, room, cut) => {
  expect(cutToFit(text, room, asItIs)).toBe(cut);
});

test('what counts is the length as rendered', () => {
  expect(cutToFit('The ferry left. The bus stayed.', 40, doubled)).toBe(doubled('The ferry left. …'));
});
