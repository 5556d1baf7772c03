import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSearchIndex, type SearchIndex } from '../../../src/archive/searchIndex.js';
import { documents, type Field, type Fields, plainMiniSearch, text, weights } from './plainMiniSearch.js';

const indexOf = (all: readonly Fields[]): SearchIndex<Field> => {
  const index = createSearchIndex(weights);
  for (const [id, fields] of all.entries()) index.add(id, fields);
  return index;
};

test('finds what MiniSearch with its own Maps finds, with the same scores in the same order', () => {
  fc.assert(
    fc.property(
      documents,
      text,
      fc.option(fc.constantFrom<Field[]>(['text'], ['title'])),
      (all, query, only) => {
        const hits = indexOf(all).search(query, only ? { fields: only } : {});
        expect(hits).toEqual(plainMiniSearch(all)(query, only ?? undefined));
      },
    ),
  );
});

test('the best few are the first of all', () => {
  fc.assert(
    fc.property(documents, text, fc.integer({ min: 1, max: 12 }), (all, query, most) => {
      const index = indexOf(all);
      expect(index.search(query, { most })).toEqual(index.search(query).slice(0, most));
    }),
  );
});

test('documents that are added after a search are found as if they had been there before', () => {
  fc.assert(
    fc.property(documents, documents, text, (before, after, query) => {
      const index = indexOf(before);
      index.search(query);
      for (const [place, fields] of after.entries()) index.add(before.length + place, fields);
      expect(index.search(query)).toEqual(indexOf([...before, ...after]).search(query));
    }),
  );
});

test('a document has the next number', () => {
  const index = createSearchIndex({ text: 1 });
  expect(() => index.add(1, { text: 'The ferry.' })).toThrow('Document 1');
});

test('terms that are given are searched as they are', () => {
  const index = indexOf([{ title: '', text: 'Ferries to Norvik' }]);
  expect(index.search(['ferri']).map(({ id }) => id)).toEqual([0]);
  expect(index.search(['ferries'])).toEqual([]);
});

test('knows in how many documents a term stands, whatever the field', () => {
  const index = indexOf([
    { title: 'Ferry', text: 'The ferry.' },
    { title: 'Ferry', text: 'Ice.' },
    { title: '', text: 'Ice.' },
  ]);
  expect(['ferri', 'ic', 'volcano'].map((term) => index.frequency(term))).toEqual([2, 2, 0]);
});
