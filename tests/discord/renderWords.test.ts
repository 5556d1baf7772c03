import { expect, test } from 'vitest';
import { renderWords } from '../../src/discord/renderWords.js';
import { wordsOf } from '../../src/telling/words.js';
import { findingOf } from './pages/findings.js';

const sentence = 'The ferry left the harbour again. ';
const passage = (times: number) => wordsOf([findingOf(sentence.repeat(times).trim()).citation], [], false);
const quotation = (times: number) => wordsOf([findingOf(sentence.repeat(times).trim()).citation], [], true);

test('what fits is whole, and nothing is said of it', () => {
  expect(renderWords(passage(2), 100, () => 'All of it')).toEqual({
    text: `> ${sentence.repeat(2).trim()}`,
    isCut: false,
  });
});

test('a passage is cut at the end of a sentence, with how much of it is shown and where the rest is', () => {
  expect(renderWords(passage(60), 80, () => 'All of it')).toEqual({
    text: `> ${sentence.repeat(2)}…\n-# Cut: 67 of 2,039 characters; *All of it* shows the rest`,
    isCut: true,
  });
});

test('a quotation that is cut keeps its marks, which are not counted', () => {
  expect(renderWords(quotation(60), 80)).toEqual({
    text: `> “${sentence.repeat(2)}…”\n-# Cut: 67 of 2,039 characters`,
    isCut: true,
  });
});

test('an excerpt around what answers says how much of the passage it is', () => {
  const words = passage(60);
  const { text, isCut } = renderWords({ ...words, answering: { start: 1_020, end: 1_053 } }, 150);
  expect(text).toMatch(
    /^> … .*\*\*The ferry left the harbour again\.\*\*.* …\n-# Cut: 1\d\d of 2,039 characters$/,
  );
  expect(isCut).toBe(true);
});

test('the label of a button is escaped', () => {
  expect(renderWords(passage(60), 80, () => '*All* of it').text).toContain(
    '; *\\*All\\* of it* shows the rest',
  );
});

test('where it would save nothing, nothing is cut', () => {
  expect(renderWords(passage(2), 40, () => 'Around this passage').isCut).toBe(false);
});
