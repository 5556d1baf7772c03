import { expect, test } from 'vitest';
import {
  escapeLine,
  escapeMarkdown,
  escapePart,
  maskedLink,
  quoteBlock,
} from '../../src/discord/markdown.js';

test.each([
  ['plain words stay', 'The ferry left at noon, he said.', 'The ferry left at noon, he said.'],
  ['emphasis', '*a* __b__ ~~c~~ ||d||', '\\*a\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\|'],
  ['code', '`rm` and ```js', '\\`rm\\` and \\`\\`\\`js'],
  ['a backslash, and what it would have escaped', '\\*', '\\\\\\*'],
  ['a mention of a user', '<@300000000000000001>', '\\<\\@300000000000000001\\>'],
  ['a channel, an emoji, a time', '<#1> <:a:2> <t:3:R>', '\\<#1\\> \\<\\:a\\:2\\> \\<t\\:3\\:R\\>'],
  ['everyone', '@everyone and @here', '\\@everyone and \\@here'],
  ['a link', '[free](https://a.example)', '\\[free\\](https\\://a.example)'],
  ['a bare address is no link', 'see http://a.example', 'see http\\://a.example'],
  ['an emoji by name', 'a :smile: there', 'a \\:smile: there'],
  ['a colon before a space stays', 'He said: go.', 'He said: go.'],
  ['headings and small print at a line’s start', '# a\n-# b', '\\# a\n\\-# b'],
  ['lists at a line’s start', '- a\n + b\n12. c\n3) d', '\\- a\n \\+ b\n12\\. c\n3\\) d'],
  ['the same inside a line stays', 'a - b # c 12. d', 'a - b # c 12. d'],
  ['what turns the direction', 'a \u202eb\u2066c\u200f', 'a \ufffdb\ufffdc\ufffd'],
  ['what controls', 'a\u0000b\u001bc\u0085d', 'a\ufffdb\ufffdc\ufffdd'],
  ['tabs and line breaks stay', 'a\tb\nc\r\nd\re', 'a\tb\nc\nd\ne'],
  ['letters written from right to left stay', 'שלום', 'שלום'],
  ['a block quotation', '> a\n>>> b', '\\> a\n\\>\\>\\> b'],
])('escaped: %s', (_, text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('on one line, white space becomes single spaces', () => {
  expect(escapeLine('  Ferry\n\n line \t reopens ')).toBe('Ferry line reopens');
});

test('a part of a line says nothing with the colon at its end either', () => {
  expect(escapePart('He said: go:')).toBe('He said: go\\:');
});

test.each<[string, { start: number; end: number }[], string]>([
  ['we sail at dawn', [{ start: 3, end: 7 }], '> we **sail** at dawn'],
  ['we sail', [{ start: 0, end: 7 }], '> **we sail**'],
  ['*we* sail', [{ start: 0, end: 4 }], '> **\\*we\\*** sail'],
  ['we\nsail', [{ start: 1, end: 4 }], '> w**e**\n> **s**ail'],
  ['we\r\nsail', [{ start: 2, end: 4 }], '> we\n> sail'],
  ['we :fire: sail', [{ start: 4, end: 8 }], '> we \\:**fire**: sail'],
  ['- we sail', [{ start: 0, end: 1 }], '> **\\-** we sail'],
])('of %j the spans %j are in bold', (text, bold, quoted) => {
  expect(quoteBlock(text, bold)).toBe(quoted);
});

test.each([
  ['one line', '> one line'],
  ['two\nlines', '> two\n> lines'],
  ['two\r\nlines', '> two\n> lines'],
  ['two\rlines', '> two\n> lines'],
  ['a line\u2028separator', '> a line\n> separator'],
  ['', '> '],
])('every line of %j is quoted', (text, quoted) => {
  expect(quoteBlock(text)).toBe(quoted);
});

test.each<[string, string | null, string]>([
  ['an address of the web', 'https://a.example/b?c=d', '[Ferry](https://a.example/b?c=d)'],
  ['no address', null, 'Ferry'],
  ['no address of the web', 'javascript:alert(1)', 'Ferry'],
  ['no address at all', 'a.example', 'Ferry'],
  ['too long an address', `https://a.example/${'b'.repeat(400)}`, 'Ferry'],
  ['what could end the link', 'https://a.example/(b) <c>', '[Ferry](https://a.example/%28b%29%20%3Cc%3E)'],
  ['a mention in the address', 'https://a.example/@everyone', '[Ferry](https://a.example/%40everyone)'],
])('a link with %s', (_, address, markdown) => {
  expect(maskedLink('Ferry', address, 400)).toBe(markdown);
});

test('brackets in a linked label become parentheses, elsewhere they stay', () => {
  const label = escapeLine('Ferry [update]');
  expect(maskedLink(label, 'https://a.example/', 400)).toBe('[Ferry (update)](https://a.example/)');
  expect(maskedLink(label, null, 400)).toBe('Ferry \\[update\\]');
});
