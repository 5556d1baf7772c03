import { describe, expect, test } from 'vitest';
import { PlainError } from '../../src/model.js';
import { readArticle } from '../../src/reading/read.js';
import type { Format } from '../../src/reading/source.js';
import { blocks } from './bodies.js';

const paragraphs = [
  'The harbour bridge of Port Lorne opened on Monday, after nine years of work, two floods and three mayors.',
  '“It holds,” said the engineer Ada Moss, who walked across it first, with her two daughters and a dog.',
  'The town had waited for the crossing since the old ferry sank, in the winter storms, more than a decade ago.',
];
const article = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
const linked = (json: string) => `<script type="application/ld+json">${json}</script>`;

test.each<[string, string]>([
  ['10,000 elements inside each other', `${'<div>'.repeat(10_000)}${article}`],
  ['10,000 elements inside each other, closed', `${'<b>'.repeat(10_000)}${article}${'</b>'.repeat(10_000)}`],
  ['100,000 open list items', `${'<li>'.repeat(100_000)}${article}`],
  ['100,000 closing tags of nothing', `${'</div>'.repeat(100_000)}${article}`],
  ['100,000 tags that never end', `${'<a '.repeat(100_000)}>${article}`],
  ['an attribute of 5 MB', `<div title="${'a'.repeat(5_000_000)}">${article}</div>`],
  ['a million names of styles', `<div class="${'a '.repeat(1_000_000)}">${article}</div>`],
  ['a million attributes', `<div ${'a '.repeat(1_000_000)}>${article}</div>`],
  ['a comment of 5 MB', `<!--${'-'.repeat(5_000_000)}-->${article}`],
  ['a script of 5 MB', `<script>${'a;'.repeat(2_500_000)}</script>${article}`],
  ['JSON-LD of 5 MB', `${linked(`{"@type":"Article","text":"${'a'.repeat(5_000_000)}"}`)}${article}`],
  ['JSON-LD 10,000 deep', `${linked('['.repeat(10_000) + ']'.repeat(10_000))}${article}`],
  ['graphs 10,000 deep', `${linked(`${'{"@graph":'.repeat(10_000)}1${'}'.repeat(10_000)}`)}${article}`],
  ['JSON-LD that is a million commas', `${linked(`{${','.repeat(1_000_000)}`)}${article}`],
])('an article among %s is read', (_, html) => {
  expect(blocks('html', html)).toEqual(paragraphs);
});

const refusal = (format: Format, text: string) => () => readArticle({ id: 'one', format, text });

describe('what is larger than any article is refused in plain words', () => {
  test.each<[string, Format, string, string]>([
    ['a million tags', 'html', '<p>'.repeat(1_000_000), '200,000 tags'],
    ['a million tags in a feed', 'fragment', '<p>'.repeat(1_000_000), '200,000 tags'],
    ['a million short lines', 'page', 'a b\n'.repeat(1_000_000), '200,000 lines'],
    ['a million empty lines', 'page', '\n'.repeat(1_000_000), '200,000 lines'],
    ['a million lines of text', 'plain', 'a b\n\n'.repeat(500_000), '200,000 lines'],
    ['a million lines of Markdown', 'markdown', 'a b\n'.repeat(1_000_000), '200,000 lines'],
  ])('%s', (_, format, text, reason) => {
    expect(refusal(format, text)).toThrow(PlainError);
    expect(refusal(format, text)).toThrow(reason);
  });
});

const sentences = (count: number) =>
  Array.from({ length: count }, (_, place) => `${paragraphs[place % 3]} Day ${place} went by.`);

test('a dump of 2 MB in one line is one block', () => {
  const text = sentences(16_000).join(' ');
  expect(blocks('page', text)).toEqual([text]);
});

test.each<[string, string]>([
  ['one sentence', `${paragraphs[0]}\n`.repeat(20_000)],
  ['headlines with bylines', 'Harbour bridge of Port Lorne opens\n\nBy Ruth Vale\n\n'.repeat(20_000)],
  ['rights', '© 2018 The Ferry. All rights reserved.\n'.repeat(20_000)],
  ['brackets', '('.repeat(1_000_000)],
  ['“By”', 'By '.repeat(300_000)],
  ['figures', '7'.repeat(1_000_000)],
  ['spaces', `a${' '.repeat(1_000_000)}b`],
])('a page of nothing but %s has no article', (_, text) => {
  expect(blocks('page', text)).toEqual([]);
});
