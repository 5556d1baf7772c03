import { expect, test } from 'vitest';
import type { Answer, Finding, Header, Profile } from '../../src/model.js';
import { paperOf } from '../../src/terminal/paper.js';
import { showAnswer } from '../../src/terminal/show.js';
import { inTwoParts, printed, reported, reworded, uncertain } from '../shownFindings.js';

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
    '\n  Our digest of Norvik Post · Ferry cancelled · published 1 March 2025:\n  They met.\n',
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

const courier = '  — Harbour Courier · Ferry line to reopen · published 8 February 2025';
const asGiven = (findings: Finding[], colour = false) =>
  showAnswer({ outcome: 'answered', heading: 'Heading', findings }, { width: 80, colour });

test.each<[string, Finding, readonly string[]]>([
  [
    'a statement in parts has quotation marks around each',
    inTwoParts,
    ['  “I will not resign,” … “and nobody in this party can make me.”', '  — Ada Moss', courier],
  ],
  [
    'what is reported has none',
    reported,
    ['  the talks would fail', '  — Berit Holm, reported in the outlet’s words', courier],
  ],
  [
    'the sentence around uncertain words follows',
    uncertain,
    [
      '  “It would be a huge advantage for everyone,”',
      '  — Ada Moss (not certain)',
      courier,
      '  In its sentence:',
      '  “It would be a huge advantage for everyone,” the minister told her guests.',
    ],
  ],
])('%s', (_, given, lines) => {
  expect(asGiven([given])).toBe(`Heading\n\n${lines.join('\n')}\n`);
});

test('words that differ are underlined on a line of their own, and it is said what that means', () => {
  expect(asGiven([reworded])).toContain(
    [
      '  “a very big asset for everybody”',
      '     ^^^^               ^^^^^^^^^',
      '  — Tomas Weld, in other words (87 % alike), not as claimed',
    ].join('\n'),
  );
  expect(asGiven([reworded])).toMatch(/\nWords above \^\^\^ differ from those that they were .*\n$/);
});

test('with colours they are underlined', () => {
  const shown = asGiven([reworded], true);
  expect(shown).toContain('“a \u001b[4mvery\u001b[24m big asset for \u001b[4meverybody\u001b[24m”');
  expect(shown).toContain('\nUnderlined words differ from');
  expect(shown).not.toContain('^');
});

test('what differs is underlined on each line that it takes', () => {
  const words = 'the ferry, the pier and 船 the harbour';
  const shown = show([finding(words, { differing: [{ start: 15, end: 29 }] })], {}, 24);
  expect(shown).toContain(
    ['  the ferry, the pier', '                 ^^^^', '  and 船 the harbour', '  ^^^^^^^^^^'].join('\n'),
  );
});

test('a statement as outlets print it stands one below another', () => {
  expect(asGiven([printed])).toContain(
    [
      '  “a huge advantage for everyone”',
      '  — Ada Moss',
      courier,
      '  — Tide · Pier to open · published 10 February 2025 · in the same words',
      '  “a very big asset for everybody”',
      '     ^^^^^^^^^^^^^^     ^^^^^^^^^',
      '  — The Ferry · Weld on the pier · published 9 February 2025 · in other words',
      '  “advantage for everyone”',
      '  — Northern Post · Pier · published 11 February 2025 · in fewer words',
    ].join('\n'),
  );
});

const moss: Profile = {
  name: 'Ada Moss',
  aliases: ['Moss'],
  roles: ['harbour\u001b minister'],
  statements: 6,
  outlets: ['Tide', 'The Ferry'],
  first: '2024-12-07',
  last: '2025-02-09',
};

test('people stand in two columns, the second broken where it begins', () => {
  const people = [moss, { ...moss, name: '山本\n太郎', statements: 12 }];
  expect(show([], { people }, 50)).toBe(
    [
      'Heading',
      '',
      '  Ada Moss   6 statements in 2 outlets, 7 December',
      '             2024 to 9 February 2025',
      '  山本 太郎  12 statements in 2 outlets, 7',
      '             December 2024 to 9 February 2025',
      '',
    ].join('\n'),
  );
});

test('a name too long for the column has a line of its own', () => {
  const people = [moss, { ...moss, name: 'The Minister of the Harbour of Norvik', statements: 12 }];
  expect(show([], { people }, 70)).toBe(
    [
      'Heading',
      '',
      '  Ada Moss  6 statements in 2 outlets, 7 December 2024 to 9 February',
      '            2025',
      '  The Minister of the Harbour of Norvik',
      '            12 statements in 2 outlets, 7 December 2024 to 9 February',
      '            2025',
      '',
    ].join('\n'),
  );
});

test('a person alone has a page', () => {
  expect(show([], { people: [moss] })).toBe(
    [
      'Heading',
      '',
      '  Ada Moss',
      '  6 statements in 2 outlets, 7 December 2024 to 9 February',
      '  2025',
      '  — also printed as Moss',
      '  — described as harbour\ufffd minister',
      '  — quoted by Tide, The Ferry',
      '',
    ].join('\n'),
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

test.each([
  ['a terminal that takes colours', { isTTY: true, hasColors: () => true }, true],
  ['one that does not, or whose user wants none', { isTTY: true, hasColors: () => false }, false],
  ['a pipe', {}, false],
])('colours on %s: %s', (_, stream, colour) => {
  expect(paperOf(stream).colour).toBe(colour);
});

test('the sentence that answers best is bold in colours, and not marked without', () => {
  const text = 'It rained. The pier burned down. Nobody was hurt.';
  const found = finding(text, { answering: { exact: 'The pier burned down.', start: 11, end: 32 } });
  expect(show([found])).toContain(`\n  ${text}\n`);
  const answer = { outcome: 'answered', heading: 'Heading', findings: [found] } as const;
  const bold = showAnswer(answer, { width: 60, colour: true });
  expect(bold).toContain('\n  It rained. \u001b[1mThe pier burned down.\u001b[22m Nobody was hurt.\n');
});

test('what can be set is shown as it is set', () => {
  const tides = [
    { value: 'ebb', about: 'When it falls' },
    { value: 'flood', about: null },
  ];
  const text = show([], {
    form: [
      { option: 'piers', label: 'Piers', of: 'channels', chosen: ['7', '9'] },
      { option: 'forums', label: 'Forums', of: 'forums', chosen: [] },
      { option: 'tide', label: 'Which tide', of: tides, chosen: ['ebb'] },
    ],
  });
  expect(text).toBe('Heading\n\nPiers: 7, 9\nForums: —\nWhich tide: When it falls\n');
});
