import { expect, test } from 'vitest';
import { blocks } from './bodies.js';
import { pages } from './page-languages.js';

test.each(pages)('a page in $language is read like one in English', ({ above, body, between, below }) => {
  const [first = '', second = '', ...rest] = body;
  const text = [...above, first, second, between, ...rest, ...below].join('\n\n');
  expect(blocks('page', text)).toEqual(body);
});
