import { expect, test } from 'vitest';
import { answered, declined } from '../../src/answer.js';
import type { Finding } from '../../src/model.js';
import { showAnswer } from '../../src/terminal/show.js';
import { article } from '../articles.js';

const one = article('The ferry is late.\nIt is the ice.\nNobody knows more.', {
  title: 'Late again',
  publisher: 'Tide',
  published: '2025-03-03',
  url: 'https://tide.example/ferry',
});

function part(exact: string, answering?: string): Finding {
  const start = one.text.indexOf(exact);
  const citation = { exact, start, end: start + exact.length, article: one };
  if (answering === undefined) return { citation };
  const from = one.text.indexOf(answering);
  return { citation, answering: { exact: answering, start: from, end: from + answering.length } };
}

const reading = {
  ...answered('Around this passage', [
    part('The ferry is late.'),
    part('It is the ice.', 'the ice'),
    part('Nobody knows more.'),
  ]),
  reading: { at: 1 },
};

test('what is read stands under its source like a page, with what was asked for marked', () => {
  expect(showAnswer(reading, { width: 60, colour: false })).toBe(`Around this passage

  Tide · Late again · published 3 March 2025
  https://tide.example/ferry

  The ferry is late.

  It is the ice.
        ^^^^^^^

  Nobody knows more.

Words above ^^^ are what was asked for.
`);
});

test('where there are colours it is underlined', () => {
  expect(showAnswer(reading, { width: 60, colour: true })).toContain('It is \u001b[4mthe ice\u001b[24m.');
});

test('a digest is said to be ours', () => {
  const finding = part('It is the ice.');
  const digest = { citation: { ...finding.citation, article: { ...one, digest: true } } };
  const answer = { ...answered('Late again', [digest]), reading: { at: 0 } };
  expect(showAnswer(answer, { width: 100, colour: false })).toContain('Our digest, and not the words');
});

test('what an answer asks back is numbered', () => {
  const choices = [
    { value: 'Lena Berg', about: 'Mayor, 2 statements' },
    { value: 'Tom Berg', about: null },
  ];
  const answer = { ...declined('Which one is “Berg”?'), asksBack: { option: 'person', choices } };
  expect(showAnswer(answer, { width: 60, colour: false })).toBe(`Which one is “Berg”?

  1  Lena Berg — Mayor, 2 statements
  2  Tom Berg
`);
});
