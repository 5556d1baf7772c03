import { expect, test } from 'vitest';
import type { Finding } from '../../src/model.js';
import { sentenceAround } from '../../src/telling/sentenceAround.js';
import { cite } from '../shownFindings.js';

const shown = (finding: Finding) =>
  sentenceAround(finding).map((line) =>
    line.kind === 'words' ? line.words.text : 'text' in line && line.text,
  );

test('a sentence is shown whole, and said to be that', () => {
  const sentence = 'The minister met the mayor, who said “we sail”.';
  expect(shown({ citation: cite(sentence, 'we sail'), around: cite(sentence, sentence) })).toEqual([
    'In its sentence:',
    sentence,
  ]);
});

test('of a long one the middle of the words is left out, for they stand above', () => {
  const words = `Once ${'and again '.repeat(30)}we sail`;
  const sentence = `“${words}”, said one of the two.`;
  const [, text = ''] = shown({ citation: cite(sentence, words), around: cite(sentence, sentence) });
  expect(text).toMatch(/^“Once and again .{10,40} … .{10,40}again we sail”, said one of the two\.$/);
});

test('a long one with few words in it stays whole', () => {
  const sentence = `Of the two ${'who met and met '.repeat(30)}one said “we sail”.`;
  const [, text] = shown({ citation: cite(sentence, 'we sail'), around: cite(sentence, sentence) });
  expect(text).toBe(sentence);
});

test('without a sentence there is none', () => {
  expect(shown({ citation: cite('We sail', 'We sail') })).toEqual([]);
});
