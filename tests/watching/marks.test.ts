import { expect, test } from 'vitest';
import { markOf } from '../../src/watching/marks.js';

test.each([
  ['white space', 'We  will sail\nagain', 'We will sail again'],
  ['quotation marks', '“We will ‘sail’ again,”', '"We will \'sail\' again"'],
  ['the mark at the end', 'We will sail again,', 'We will sail again.'],
  ['case', 'WE WILL sail again', 'We will sail again'],
  ['ligatures', 'The ﬁrst ﬂoat', 'The first float'],
  ['how an accent is written', 'Caf\u00e9', 'Cafe\u0301'],
  ['words cut at the end of a line', 'light-\nhouse', 'lighthouse'],
])('%s tell no two prints of the same words apart', (_name, one, other) => {
  expect(markOf(one)).toBe(markOf(other));
});

test.each([
  ['another word', 'We will sail again', 'We shall sail again'],
  ['another number', 'It cost 12 crowns', 'It cost 13 crowns'],
  ['a word less', 'We will not sail', 'We will sail'],
  ['an accent', 'ano', 'año'],
  ['signs alone', '?!', '!?'],
])('%s does', (_name, one, other) => {
  expect(markOf(one)).not.toBe(markOf(other));
});

test('a mark is short, whatever it is of', () => {
  expect(markOf('x'.repeat(10_000))).toHaveLength(6);
  expect(markOf('')).toHaveLength(6);
});
