import { expect, test } from 'vitest';
import { articleKey, markOf, readReference, referTo } from '../src/reference.js';
import { cite } from './shownFindings.js';

const text = 'The ferry sails again. The pier burned down in 2018.';
const citation = cite(text, 'The pier burned down');

test('a reference is read as it was given', () => {
  const reference = referTo(citation);
  expect(reference.length).toBeLessThanOrEqual(36);
  expect(readReference(reference)).toEqual({
    article: articleKey(citation.article),
    start: 23,
    end: 43,
    mark: markOf('The pier burned down'),
  });
});

test('other letters and other articles have other references', () => {
  const another = cite(text, 'The pier burned down', { id: 'other.md' });
  const references = [citation, another, cite(text, 'The pier')].map(referTo);
  expect(new Set(references).size).toBe(3);
});

test('no reference looks like an option of a command line', () => {
  const keys = Array.from({ length: 500 }, (_, i) => articleKey({ id: `article-${i}` }));
  expect(keys.filter((key) => key.startsWith('-'))).toEqual([]);
  expect(new Set(keys).size).toBe(500);
});

test.each(['', 'ferry', 'aaaaaaaaaaa.1.2', 'aaaaaaaaaaa.2.1.abcd', `aaaaaaaaaaa.1.${'z'.repeat(9)}.abcd`])(
  '%j is no reference',
  (none) => {
    expect(readReference(none)).toBeNull();
  },
);
