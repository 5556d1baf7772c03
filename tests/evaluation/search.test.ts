import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleGain, foundIn, passageGain } from '../../evaluation/search/gain.js';
import { groups } from '../../evaluation/search/groups.js';
import { kindOf } from '../../evaluation/search/kindOf.js';
import type { Relevant } from '../../evaluation/search/question.js';
import { readArticles } from '../../evaluation/search/readArticles.js';
import { readQuestions } from '../../evaluation/search/readQuestions.js';
import { type Answer, type Finding, PlainError } from '../../src/model.js';
import { article } from '../articles.js';
import { root } from '../built.js';
import { temporaryFolder } from '../folders.js';

const place = (id: string, words: string, grade: 1 | 2 = 2): Relevant => ({ article: id, words, grade });
const found = (id: string, text: string) => ({ articles: [id], text });

const ferry = place('post', 'sank on Tuesday');
const raised = place('echo', 'was raised', 1);
const second = Math.log2(3);

describe('the gain of passages', () => {
  test.each([
    ['the best order', [found('post', 'It sank on Tuesday.'), found('echo', 'It was raised.')], 1],
    [
      'the worse order',
      [found('echo', 'It was raised.'), found('post', 'It sank on Tuesday.')],
      (1 + 2 / second) / (2 + 1 / second),
    ],
    ['only one of them', [found('post', 'It sank on Tuesday.')], 2 / (2 + 1 / second)],
    ['the words in another article', [found('echo', 'It sank on Tuesday.')], 0],
    ['another passage of the article', [found('post', 'It rained.')], 0],
    ['nothing', [], 0],
  ])('%s', (_name, passages, gain) => {
    expect(passageGain(passages, [ferry, raised])).toBeCloseTo(gain, 10);
  });

  test('a place that two passages have in common counts once', () => {
    const both = [found('post', 'It sank on Tuesday.'), found('post', 'sank on Tuesday')];
    expect(passageGain(both, [ferry])).toBe(1);
    expect(passageGain([found('post', 'no'), ...both], [ferry])).toBeCloseTo(1 / second, 10);
  });

  test('two places in one passage are not asked for twice', () => {
    const whole = found('post', 'It sank on Tuesday and was raised.');
    expect(passageGain([whole], [ferry, place('post', 'was raised')])).toBe(1);
  });

  test('a passage behind the tenth counts for nothing', () => {
    const others = Array.from({ length: 10 }, () => found('post', 'no'));
    expect(passageGain([...others, found('post', 'sank on Tuesday')], [ferry])).toBe(0);
  });
});

test('a near copy in another article is found with the passage that stands for it', () => {
  const finding: Finding = {
    citation: { exact: 'It sank on Tuesday.', start: 0, end: 19, article: article('', { id: 'post' }) },
    alsoIn: [article('', { id: 'echo' })],
  };
  expect(foundIn(finding)).toEqual({ articles: ['post', 'echo'], text: 'It sank on Tuesday.' });
  expect(passageGain([foundIn(finding)], [place('echo', 'went down on Tuesday')])).toBe(1);
});

test.each([
  ['the best grade of an article is its gain', ['post', 'echo'], [place('post', 'a', 1), ferry, raised], 1],
  ['an article that answers in part comes first', ['echo', 'post'], [ferry, raised], 0.8597],
  ['no article that answers', ['herald'], [ferry], 0],
])('%s', (_name, ids, relevant, gain) => {
  expect(articleGain(ids, relevant)).toBeCloseTo(gain, 4);
});

const citation = { exact: 'We sank.', start: 0, end: 8, article: article('We sank.') };

test.each<[string, Partial<Answer>, string | null]>([
  ['passages', { findings: [{ citation }] }, 'ask'],
  ['quotations', { findings: [{ citation, speaker: 'Petra Haas' }] }, 'quote'],
  ['a quotation of nobody known', { findings: [{ citation, speaker: null }] }, 'quote'],
  ['a verdict', { findings: [{ citation, speaker: 'Petra Haas', verdict: 'verbatim' }] }, 'who-said'],
  ['a timeline', { findings: [{ citation, date: '2018' }], timeline: { by: 'event' } }, 'timeline'],
  ['nothing', { findings: [] }, null],
  ['a refusal', { findings: [{ citation }], outcome: 'declined' }, null],
])('%s tell the kind of answer', (_name, answer, kind) => {
  expect(kindOf({ outcome: 'answered', heading: '', findings: [], ...answer })).toBe(kind);
});

describe('questions', () => {
  const reading = (row: object) => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'when.jsonl'), `${JSON.stringify(row)}\n`);
    return () => readQuestions(folder, [article('The ferry sank on Tuesday.', { id: 'post' })]);
  };
  const asked = { id: 'ferry', question: 'when did the ferry sink' };

  test('are read with the places that answer them', () => {
    expect(reading({ ...asked, passages: [{ article: 'post', words: 'on Tuesday' }] })()).toEqual([
      { topic: 'when', ...asked, passages: [place('post', 'on Tuesday')] },
    ]);
  });

  test.each([
    ['words that are not in the article', { article: 'post', words: 'on Monday' }, '“on Monday” is not in'],
    ['an article that is not there', { article: 'echo', words: 'sank' }, 'article “echo”'],
    ['a grade that is none', { article: 'post', words: 'sank', grade: 3 }, 'when.jsonl, line 1'],
  ])('%s are an error that says where', (_name, passage, message) => {
    const read = reading({ ...asked, passages: [passage] });
    expect(read).toThrow(PlainError);
    expect(read).toThrow(message);
  });
});

test('every topic of the questions is in one group', () => {
  const folder = path.join(root, 'evaluation', 'search');
  const topics = readQuestions(path.join(folder, 'questions'), readArticles(folder)).map(
    ({ topic }) => topic,
  );
  expect([...new Set(topics)].sort()).toEqual(groups.flatMap((group) => group.topics).sort());
});
