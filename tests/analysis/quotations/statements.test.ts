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
  ['a pronoun and its verb', 'Ida Holm denied saying “I saw a spoon”.', 'direct'],
  ['a short subject and its verb', 'Ida Holm wrote that “the pier was never safe”.', 'direct'],
  ['a contraction', 'Ida Holm wrote that “they’d sell the pier”.', 'direct'],
  ['a few words', 'Ida Holm called it “a bitter night”.', 'fragment'],
  ['eight words', 'Ida Holm called it “the longest and most bitter night of all”.', 'fragment'],
  ['a noun and its clause', 'Ida Holm called it “a pier that was never quite safe”.', 'fragment'],
  ['a comparison', 'Ida Holm said it was “more than the town can pay”.', 'fragment'],
  ['what to do', 'Ida Holm asked them to “look at the old pier first”.', 'fragment'],
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

test('labels in small letters make a transcript where most lines have one and a sentence', () => {
  expect(said('Interviewer: What would you do?\n\nIda Quist: Sign it.')).toEqual([
    ['Interviewer', 'What would you do?'],
    ['Ida Quist', 'Sign it.'],
  ]);
  expect(said('Starter: Fish soup\n\nMain course: Fish pie')).toEqual([]);
  expect(said('The pier is old.\n\nIt leaks.\n\nThe town: It waits.\n\nThe port: It sleeps.')).toEqual([]);
});

test('a short sentence behind a colon is said, though nobody is named', () => {
  expect(quotationsIn('The answer was brief: “No. Go away.”')).toHaveLength(1);
  expect(quotationsIn('The cat, its name: “Smokey”, slept.')).toHaveLength(0);
});

test('every span lies in the body, in order', () => {
  const text = 'Ida Holm said: “We won.”\n\n‘We lost,’ said Ben Ode.\n\nHOLM: We rest.\n\nODE: Why?';
  const starts = quotationsIn(text).map(({ content }) => content.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(starts).toHaveLength(4);
});
