import { expect, test } from 'vitest';
import { readArticle } from '../../src/reading/read.js';
import { pages } from './page-languages.js';

test.each(pages)('a page in $language is read like one in English', (page) => {
  const [first = '', second = '', ...rest] = page.body;
  const head = [...page.above, page.headline, ...page.header];
  const text = [...head, first, second, page.between, ...rest, ...page.below].join('\n\n');
  const article = readArticle({ id: 'one', format: 'page', text });
  expect(article.body.map(({ start, end }) => text.slice(start, end))).toEqual(page.body);
  expect(article.title).toBe(page.headline);
});
