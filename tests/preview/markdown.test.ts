import { describe, expect, test } from 'vitest';
import { escapeMarkdown, quoteBlock } from '../../src/discord/markdown.js';
import { type Block, readBlocks } from '../../src/preview/page/blocks.js';
import { type Inline, readInline } from '../../src/preview/page/markdown.js';

/** A line in few letters: `bold(…)`, `link[address](…)`. */
const told = (parts: readonly Inline[]): string => parts.map(tell).join('');

function tell(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'code':
      return `code(${part.text})`;
    case 'marked':
      return `${part.mark}(${told(part.parts)})`;
    case 'link':
      return `link[${part.address}](${told(part.parts)})`;
    case 'time':
      return `time(${part.seconds} ${part.form})`;
    case 'mention':
      return `mention(${part.sign}${part.id})`;
  }
}

describe('a line', () => {
  test.each([
    ['**bold** and *italic* and _italic_', 'bold(bold) and italic(italic) and italic(italic)'],
    ['__under__ ~~gone~~ ||hidden||', 'underline(under) strike(gone) spoiler(hidden)'],
    ['***both***', 'bold(italic(both))'],
    ['**a *b* c**', 'bold(a italic(b) c)'],
    ['*a **b** c*', 'italic(a bold(b) c)'],
    ['**never closed', '**never closed'],
    ['*a **b*', 'italic(a **b)'],
    ['a * b * c', 'a * b * c'],
    ['2 ** 3 ** 4', '2 ** 3 ** 4'],
    ['**** and __', '**** and __'],
    ['snake_case_name', 'snake_case_name'],
    ['\\*\\*as it is\\*\\* \\_ \\\\', '**as it is** _ \\'],
    ['\\a keeps its backslash', '\\a keeps its backslash'],
    ['`**code**` and ``a ` b``', 'code(**code**) and code(a ` b)'],
    ['`open', '`open'],
    [
      '[The *ferry*](https://courier.example/a_b_c)',
      'link[https://courier.example/a_b_c](The italic(ferry))',
    ],
    ['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
    ['[a](https://a.example) [b](data:text/html,x)', 'link[https://a.example](a) [b](data:text/html,x)'],
    ['[https://a.example](https://b.example)', 'link[https://b.example](https://a.example)'],
    ['see https://a.example/x.', 'see link[https://a.example/x](https://a.example/x).'],
    ['<https://a.example>', 'link[https://a.example](https://a.example)'],
    ['published <t:1739008800:D>', 'published time(1739008800 D)'],
    ['<t:1739008800>', 'time(1739008800 f)'],
    ['<t:17390088001739008800:D>', '<t:17390088001739008800:D>'],
    ['<@!123> <@&5> <#77> </quote:9>', 'mention(@123) mention(@&5) mention(#77) mention(/quote)'],
    ['<:smile:123>', ':smile:'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['', ''],
  ])('%j is %j', (line, expected) => {
    expect(told(readInline(line))).toBe(expected);
  });

  test.each([
    'He said "no" **twice** | `never` _again_',
    '[a](https://a.example) <@123> <t:1:D> https://a.example',
    '1. not a list\n- nor this\n# nor a heading\n> nor a quote\n-# nor small',
    '~~||**__*_',
    '\\',
  ])('%j is shown letter for letter where it is escaped', (text) => {
    const blocks = readBlocks(escapeMarkdown(text));
    const lines = blocks.flatMap((block) => (block.kind === 'lines' ? block.lines : []));
    expect(blocks.map(({ kind }) => kind)).toEqual(['lines']);
    expect(lines.map(told).join('\n')).toBe(text);
  });
});

/** Blocks in few letters. */
const outline = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) => {
    if (block.kind === 'lines') return block.lines.map(told).join('/');
    if (block.kind === 'quote') return { quote: outline(block.blocks) };
    if (block.kind === 'list')
      return block.items.map(({ depth, number, parts }) => `${depth} ${number} ${told(parts)}`);
    if (block.kind === 'code') return { code: block.text };
    if (block.kind === 'small') return { small: told(block.parts) };
    return { [`h${block.level}`]: told(block.parts) };
  });

describe('a text', () => {
  test.each<[string, unknown[]]>([
    ['### Head\ntext\nmore', [{ h3: 'Head' }, 'text/more']],
    ['# A\n## B\n#### no', [{ h1: 'A' }, { h2: 'B' }, '#### no']],
    ['#tag', ['#tag']],
    ['-# small **print**', [{ small: 'small bold(print)' }]],
    ['> one\n> two\nnot', [{ quote: ['one/two'] }, 'not']],
    ['>>> one\ntwo', [{ quote: ['one/two'] }]],
    ['> > deep', [{ quote: ['> deep'] }]],
    ['>no', ['>no']],
    ['- a\n  - b\n3. c', [['0 null a', '1 null b', '0 3 c']]],
    ['```ts\n**a**\n```\nb', [{ code: '**a**' }, 'b']],
    ['```\nnever closed', ['```/never closed']],
    ['a\n\nb', ['a//b']],
  ])('%j', (markdown, expected) => {
    expect(outline(readBlocks(markdown))).toEqual(expected);
  });

  test('a quotation that is marked by the bot is one again', () => {
    const marked = quoteBlock('We will\nsail *again*.', [{ start: 3, end: 12 }]);
    expect(outline(readBlocks(marked))).toEqual([{ quote: ['We bold(will)/bold(sail) *again*.'] }]);
  });

  test.each([
    '*',
    '**',
    '_',
    '__',
    '||',
    '`',
    '``',
    '[',
    '[a](',
    '](',
    '<',
    '<t:',
    '\\',
    '> ',
    '```\n',
    '*a ',
    '_a* ',
    'https://a.b',
  ])('so many of %j are read, and no letter is lost of what stands among them', (piece) => {
    const text = `${piece.repeat(20_000)}end`;
    expect(JSON.stringify(readBlocks(text))).toContain('end');
  });
});
