import { expect, test } from 'vitest';
import type { Answer, Finding, Header } from '../../src/model.js';
import { paperOf, showAnswer } from '../../src/terminal/show.js';

const header: Header = {
  id: 'ferry.md',
  title: 'Ferry cancelled',
  byline: null,
  agency: null,
  publisher: 'Norvik Post',
  published: '2025-03-01',
  captured: null,
  url: null,
  language: 'en',
  digest: false,
};
const finding = (exact: string, rest: Partial<Finding> = {}, article: Partial<Header> = {}): Finding => ({
  citation: { exact, start: 0, end: exact.length, article: { ...header, ...article } },
  ...rest,
});
const show = (findings: Finding[], rest: Partial<Answer> = {}, width = 60) =>
  showAnswer({ outcome: 'answered', heading: 'Heading', findings, ...rest }, { width, colour: false });

test('a quotation stands in quotation marks, with speaker and source', () => {
  expect(show([finding('The ice won.', { speaker: 'Mara Lindt', verdict: 'verbatim' })])).toBe(
    `Heading

  “The ice won.”
  — Mara Lindt, word for word
  — Norvik Post · Ferry cancelled · published 1 March 2025
`,
  );
});

test('an unclear speaker is said to be unclear', () => {
  expect(show([finding('The ice won.', { speaker: null })])).toContain('— speaker unclear');
});

test('an event begins with its date, as precise as that is', () => {
  expect(show([finding('They met.', { date: '197X' })])).toContain('  the 1970s\n  They met.\n');
});

test('our digest is not shown as the publisher’s words', () => {
  expect(show([finding('They met.', {}, { digest: true })], {}, 100)).toContain(
    '— our digest of Norvik Post',
  );
});

test('the link is shown where it is known', () => {
  const url = 'https://example.org/ferry';
  expect(show([finding('They met.', {}, { url })])).toContain(`\n  — ${url}\n`);
});

test('other articles that print the same words are named below, and confirm nothing', () => {
  const tide = { ...header, id: 'tide', publisher: 'Tide', published: null };
  expect(show([finding('They met.', { alsoIn: [header, tide] })])).toMatch(
    / {2}They met\.\n {2}— Norvik Post · .*\n {2}— also in: Norvik Post \(1 March 2025\), Tide\n$/,
  );
});

test('long lines are broken at spaces and lose nothing', () => {
  const words = 'The harbour master and the mayor and the captain could not agree on anything. '
    .repeat(4)
    .trim();
  const shown = show([finding(words)]);
  expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  expect(shown.replace(/\s+/g, ' ')).toContain(words);
});

test('escape sequences of an article do not reach the terminal', () => {
  const shown = show([finding('\u001b[31mred\u0007 \u202egnorw')], { note: '\u009b2J' });
  expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
  expect(shown).toContain('\ufffd[31mred\ufffd \ufffdgnorw');
});

test.each([
  ['a lone carriage return, which would overwrite the line', 'first\rsecond', 'first\ufffdsecond'],
  ['one before a line break, which breaks the line', 'first\r\nsecond', 'first\n  second'],
  ['line break and tab, which pass', 'first\n\tsecond', 'first\n  \tsecond'],
])('%s', (_, words, shown) => {
  expect(show([finding(words)])).toContain(shown);
});

test.each([
  ['a narrow terminal', 40, 40],
  ['a wide one', 300, 100],
  ['one that does not know its width', 0, 100],
])('paper of %s', (_, columns, width) => {
  expect(paperOf({ columns, isTTY: true })).toEqual({ width, colour: true });
});
