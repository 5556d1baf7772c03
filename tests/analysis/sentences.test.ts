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
  ['behind a country, before a word that opens sentences', ['She moved to the U.S.', 'The firm followed.']],
  ['behind a number', ['It sells version 12.', 'Then prices fell.']],
  ['behind a sum', ['It paid $5.2B.', 'Analysts cheered.']],
  ['behind a footnote', ['The bridge held [1].', 'Then it fell.']],
  ['behind a question', ['Did it hold?', 'Nobody knew!', 'Then it fell.']],
  ['behind a word', ['She left.', 'I stayed.', 'Nobody waved.']],
  ['in Hindi', ['पुल खुल गया है।', 'लोग खुश हैं।']],
  ['in Arabic', ['هل افتتح الجسر؟', 'نعم افتتح.', 'ثم غرق.']],
  ['in Japanese', ['橋が開通した。', '「丈夫だ。」と技師は話した。']],
  ['in Russian', ['Мост открыт.', 'Город ждал.']],
])('glue: %s', (_what, expected) => {
  expect(sentences(expected.join(''))).toEqual(expected);
});

test.each([
  'Read more at www.example.Com today.',
  'Write to press@office.Example now.',
  'He holds a Ph.D. from Uppsala.',
  'The U.S.President and the U.S.Senate disagreed.',
  'A book by J.K.Lindgren sold well.',
  'They met Gov.Lund and Sen.Ruiz on Monday.',
  'It fell by 3.5 percent at example.com today.',
  'Fruit, e.g.apples, is cheap.',
  'They buy at Harbour.Com and read README.Md first.',
  'It ended at 7 p.m.Monday in Oslo.',
  'The court ruled in Moss v.Vale today.',
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
