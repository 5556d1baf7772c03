import { expect, test } from 'vitest';
import { createList } from '../../../src/archive/articles/list.js';
import { analysed } from '../../analysed.js';

const list = createList([
  analysed('Nothing was said.', { id: 'b.txt', title: 'Señor Ice', publisher: 'Coast Daily' }),
  analysed('“It is late,” said Tom Berg.', { id: 'a.txt', published: '2019-06-14', publisher: 'The Post' }),
  analysed('', { id: 'empty.txt', published: '2025-01-01', title: 'Late ferries of the coast' }),
]);

test.each([
  { search: undefined, found: ['empty.txt', 'a.txt', 'b.txt'] },
  { search: '  ', found: ['empty.txt', 'a.txt', 'b.txt'] },
  { search: 'coast', found: ['empty.txt', 'b.txt'] },
  { search: 'DAILY coast', found: ['b.txt'] },
  { search: 'ferr', found: ['empty.txt'] },
  { search: 'senor', found: ['b.txt'] },
  { search: 'a.txt', found: ['a.txt'] },
  { search: 'zeppelin', found: [] },
  { search: '(a+)+$', found: [] },
])('articles for “$search”, newest first and undated ones last: $found', async ({ search, found }) => {
  const { articles, total } = await list(search === undefined ? {} : { search }, 10);
  expect(articles.map(({ header }) => header.id)).toEqual(found);
  expect(total).toBe(found.length);
});

test('a page of them, with what each has', async () => {
  expect(await list({ from: 1 }, 1)).toMatchObject({
    articles: [{ header: { id: 'a.txt' }, words: 6, quotations: 1 }],
    total: 3,
  });
  expect(await list({ from: 3 }, 10)).toEqual({ articles: [], total: 3 });
});
