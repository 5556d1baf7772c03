import { expect, test } from 'vitest';
import { documentsHavingAll } from '../../../src/archive/postings/havingAll.js';
import { createSearchIndex } from '../../../src/archive/searchIndex.js';

const index = createSearchIndex({ text: 1, title: 1 });
index.add(0, { text: 'ferry pier', title: 'tower' });
index.add(1, { text: 'ferry', title: 'pier' });
index.add(2, { text: 'tram', title: 'ferry' });

test.each([
  [
    ['ferri', 'pier'],
    [0, 1],
  ],
  [['ferri'], [0, 1, 2]],
  [['tower', 'pier'], [0]],
  [['tram', 'pier'], []],
  [['zeppelin', 'ferri'], []],
  [[], []],
])('%j: %j', (terms, documents) => {
  const found = [...new Set(documentsHavingAll(index.postings(), terms))];
  expect(found.sort()).toEqual(documents);
});
