import { describe, expect, test } from 'vitest';
import { PlainError } from '../../src/model.js';
import { readArticle } from '../../src/reading/read.js';
import { blocks } from './bodies.js';

const read = (text: string) => readArticle({ id: 'one.md', format: 'markdown', text });
const withHeader = (fields: string) => `---\n${fields}\n---\nA paragraph.\n`;

test('a digest', () => {
  const text =
    '---\ntitle: A bridge opens\npublisher: The Ferry\npublished: 2025-02-08\ndigest: true\n---\nA paragraph in our own words.\n\n> “It holds.” — Ada Moss, at the bridge, 7 February 2025\n';
  const article = read(text);
  expect(article).toMatchObject({
    title: 'A bridge opens',
    publisher: 'The Ferry',
    published: '2025-02-08',
    digest: true,
    byline: null,
    text,
  });
  expect(blocks('markdown', text)).toEqual([
    'A paragraph in our own words.',
    '“It holds.” — Ada Moss, at the bridge, 7 February 2025',
  ]);
});

test.each<[string, string, string[]]>([
  ['marks of lists', '- One\n* Two\n1. Three\n', ['One', 'Two', 'Three']],
  ['a wrapped paragraph', 'One line\nand another.\n\nNext.', ['One line\nand another.', 'Next.']],
  ['a wrapped list item', '- One line\n  and another.\n- Next.', ['One line\n  and another.', 'Next.']],
  ['a subheading and a rule', '## Why\nBecause.\n\n---\nEnd.', ['Why', 'Because.', 'End.']],
  ['a comment', 'Said.<!-- not\n\nsaid --> Meant.', ['Said.', 'Meant.']],
  ['a comment that never ends', 'Said.\n<!-- not said', ['Said.']],
  ['a quotation after a paragraph', 'He spoke:\n> “No.”', ['He spoke:', '“No.”']],
  ['an empty quotation', '>\n\nSaid.', ['Said.']],
  ['a picture', '![A bridge](bridge.png)\n\nSaid.', ['Said.']],
  ['a dash that is no mark', '-5 degrees were measured.', ['-5 degrees were measured.']],
])('%s', (_, text, expected) => {
  expect(blocks('markdown', text)).toEqual(expected);
});

describe('the title', () => {
  test('is the first heading, and then no body', () => {
    expect(read('# A bridge opens\n\nIt holds.').title).toBe('A bridge opens');
    expect(blocks('markdown', '# A bridge opens\n\nIt holds.')).toEqual(['It holds.']);
  });

  test('is the front matter’s, where both have one', () => {
    const text = '---\ntitle: Bridge\n---\n# A bridge opens\n\nIt holds.';
    expect(read(text).title).toBe('Bridge');
    expect(blocks('markdown', text)).toEqual(['A bridge opens', 'It holds.']);
  });

  test('may look like a number', () => {
    expect(read(withHeader('title: 1984')).title).toBe('1984');
  });
});

test.each<[string, string, RegExp]>([
  ['a wrong day', withHeader('published: 2025-02-30'), /"published" must be a day/],
  ['a day in words', withHeader('published: last week'), /"published" must be a day/],
  ['a misspelt field', withHeader('publishd: 2025-02-08'), /"publishd".*known are title/],
  ['a wrong kind of field', withHeader('digest: maybe'), /"digest" must be true or false/],
  ['a list in place of a text', withHeader('title: [a, b]'), /"title" must be text/],
  ['broken YAML', withHeader('title: "open'), /not valid YAML/],
  ['front matter that is no list of fields', withHeader('just words'), /not a list of fields/],
  ['front matter that never ends', '---\ntitle: A bridge opens\n', /never ends/],
  ['aliases', withHeader('title: &a [x, x]\nbyline: *a'), /YAML|must be text/],
  ['an alias bomb', withHeader(`a: &a [x]\n${'b: [*a, *a, *a, *a]\n'.repeat(20)}`), /YAML/],
  ['brackets without end', withHeader(`title: ${'['.repeat(5000)}`), /YAML/],
])('%s is said in plain words', (_, text, message) => {
  expect(() => read(text)).toThrow(PlainError);
  expect(() => read(text)).toThrow(message);
});
