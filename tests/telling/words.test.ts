import { expect, test } from 'vitest';
import { cutWords, lettersOf, relate, type Words, wordsOf } from '../../src/telling/words.js';
import { cite, spanOf } from '../shownFindings.js';

const text = 'x “I will sail,” she said, “and soon.”';
const first = cite(text, 'I will sail,');
const second = cite(text, 'and soon.');

/** The words with what is marked in them between braces. */
const marked = ({ text, differing }: Words) =>
  text.replace(/./gsu, (letter, i: number) => {
    const opens = differing.some(({ start }) => start === i) ? '{' : '';
    return `${opens}${letter}${differing.some(({ end }) => end === i + letter.length) ? '}' : ''}`;
  });

test.each([
  ['words as they are', [first], false, 'I will sail,'],
  ['a quotation', [first], true, '“I will sail,”'],
  ['a statement in parts', [first, second], true, '“I will sail,” … “and soon.”'],
  ['parts of a sentence', [first, second], false, 'I will sail, … and soon.'],
])('%s', (_, citations, inQuotationMarks, shown) => {
  expect(wordsOf(citations, [], inQuotationMarks).text).toBe(shown);
});

test('between the paragraphs of one quotation nothing is left out', () => {
  const text = '“I will sail.\n\n“And soon,” she said.';
  const citations = [cite(text, 'I will sail.'), cite(text, 'And soon,')];
  expect(wordsOf(citations, [], true).text).toBe('“I will sail.” “And soon,”');
});

test('between parts the shortest words of the article count', () => {
  const text = '“We will,” I say, “sail.”';
  expect(wordsOf([cite(text, 'We will,'), cite(text, 'sail.')], [], true).text).toBe('“We will,” … “sail.”');
});

test.each([
  ['in one part', [spanOf(text, 'will')], '“I {will} sail,” … “and soon.”'],
  ['in both', [spanOf(text, 'sail'), spanOf(text, 'soon')], '“I will {sail},” … “and {soon}.”'],
  [
    'over what lies between the parts',
    [spanOf(text, 'sail,” she said, “and')],
    '“I will {sail,}” … “{and} soon.”',
  ],
  ['touching one another', [spanOf(text, 'wi'), spanOf(text, 'll')], '“I {will} sail,” … “and soon.”'],
  ['before and behind the words', [spanOf(text, 'x'), spanOf(text, '”')], '“I will sail,” … “and soon.”'],
])('what differs %s is marked in what is shown', (_, differing, shown) => {
  expect(marked(wordsOf([first, second], differing, true))).toBe(shown);
});

test.each([
  [7, '“I {will}…”'],
  [5, '“I {wi}…”'],
  [13, '“I {will} sail,…”'],
  [14, '“I {will} sail,”…'],
  [19, '“I {will} sail,” … “a…”'],
])('cut after %i code units, quotation marks are closed and marks end', (kept, shown) => {
  expect(marked(cutWords(wordsOf([first, second], [spanOf(text, 'will')], true), kept, '…'))).toBe(shown);
});

test.each([
  ['We sail at dawn.', '“we sail at dawn”', 'same'],
  ['we sail\nat dawn', 'We sail at dawn', 'same'],
  ['at dawn', 'We sail at dawn', 'fewer'],
  ['we sail at dawn, all of us', 'We sail at dawn', 'more'],
  ['we sail at noon', 'We sail at dawn', 'other'],
])('%s beside %s: %s', (printed, words, relation) => {
  expect(relate(lettersOf(printed), lettersOf(words))).toBe(relation);
});
