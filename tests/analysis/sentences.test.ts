import { expect, test } from 'vitest';
import { findSentences } from '../../src/analysis/sentences.js';
import { articleOf } from '../articles.js';

const sentences = (text: string): string[] =>
  findSentences(articleOf(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['two sentences', ['The ship left.', 'Nobody waved.']],
  ['a title', ['Mr. Osei met Sen. Ruiz and Gov. Lund on Monday.', 'They agreed.']],
  ['initials', ['The book by J. K. Lindgren sold well.', 'Critics were kind.']],
  ['a month', ['It opened on Jan. 5 in Oslo.', 'It closed in Feb. 2019.']],
  ['a country inside', ['The U.S. Senate voted.', 'The bill passed.']],
  ['a country at the end', ['She moved to the U.S.', 'The firm followed.']],
  ['an hour', ['Doors open at 7 p.m. Monday.', 'Entry is free.']],
  ['a question with its attribution', ['“Who paid?” she asked.', '“We did,” he said.']],
  ['a question with a named attribution', ['“Who paid?” Mr. Osei asked.', 'Nobody knew.']],
  ['a closing mark', ['“We won.”', 'The crowd cheered.']],
  ['a company', ['Harbour Bros. Shipping sank.', 'Dock Inc. survived.']],
  ['a number', ['It fell by 3.5 percent.', 'It rose by No. 4 standards.']],
])('%s', (_what, expected) => {
  expect(sentences(expected.join(' '))).toEqual(expected);
});

test.each([
  ['a lost break', ['The vote is due later this year.', 'Why it matters: Seats are few.']],
  ['behind a closing mark', ['He called it “a farce.”', 'The next step: Talks.']],
  ['behind a straight closing mark', ['He called it "nothing but a farce."', 'What follows: Talks.']],
  ['before a straight opening mark', ['He waits for the right moment.', '"I would go," he said.']],
  ['behind an acronym', ['They met at the DMZ.', 'Four months passed.']],
])('glue: %s', (_what, expected) => {
  expect(sentences(expected.join(''))).toEqual(expected);
});

test.each([
  'Read more at www.example.Com today.',
  'Write to press@office.Example now.',
  'He holds a Ph.D. from Uppsala.',
])('no glue: %s', (text) => {
  expect(sentences(text)).toEqual([text]);
});

test('a wrapped line goes on, a blank line does not', () => {
  expect(sentences('The harbour was\nclosed on Friday.\n\nShips wait\n\noutside')).toEqual([
    'The harbour was\nclosed on Friday.',
    'Ships wait',
    'outside',
  ]);
});

test('no sentence crosses a block', () => {
  const text = 'Tides and  ships wait.';
  const body = [
    { start: 0, end: 10 },
    { start: 10, end: text.length },
  ];
  expect(findSentences(articleOf(text, body)).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Tides and',
    'ships wait.',
  ]);
});

test('an empty body has no sentences', () => {
  expect(sentences(' \n\n ')).toEqual([]);
});
