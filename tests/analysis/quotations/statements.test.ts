import { expect, test } from 'vitest';
import { quotationsIn, said } from './said.js';

test.each([
  ['scare quotes', 'The so-called "deep state" and its "useful idiots" were blamed again.'],
  ['titles of works', 'Critics loved “The Long Road Home” and “Songs for a Dry Season”.'],
  ['a nickname', 'The harbour cat, “Smokey”, slept.'],
  ['a headline', "Pier deal 'will cost thousands of jobs'\n\nThe town waits."],
  ['a term', 'This is what they call “issue ownership” in the trade.'],
])('no statement: %s', (_what, text) => {
  expect(quotationsIn(text).filter(({ speaker }) => speaker !== null)).toEqual([]);
  expect(said(text).every(([, content]) => (content?.split(' ').length ?? 0) < 4)).toBe(true);
});

test.each([
  ['a sentence', 'Ida Holm said: “We won.”', 'direct'],
  ['a sentence with the comma outside', '“We won”, said Ida Holm.', 'direct'],
  ['a clause', 'Ida Holm said “it was a long and bitter night for us”.', 'direct'],
  ['a few words', 'Ida Holm called it “a bitter night”.', 'fragment'],
])('%s', (_what, text, directness) => {
  expect(quotationsIn(text).map((quotation) => quotation.directness)).toEqual([directness]);
});

test('a transcript is what its people say; a single label is a heading', () => {
  expect(said('HOLT: What would you do?\n\nQUIST: Sign it.')).toEqual([
    ['HOLT', 'What would you do?'],
    ['QUIST', 'Sign it.'],
  ]);
  expect(said('LOOK: What would you do?')).toEqual([]);
});

test('every span lies in the body, in order', () => {
  const text = 'Ida Holm said: “We won.”\n\n‘We lost,’ said Ben Ode.\n\nHOLM: We rest.\n\nODE: Why?';
  const starts = quotationsIn(text).map(({ content }) => content.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(starts).toHaveLength(4);
});
