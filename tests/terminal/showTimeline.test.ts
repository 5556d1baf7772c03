import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model.js';
import { overviewOf } from '../../src/terminal/overview.js';
import { showAnswer } from '../../src/terminal/show.js';
import { boundsOf } from '../boundsOf.js';
import {
  background,
  contradicted,
  denied,
  later,
  onDay,
  onFriday,
  onSomeFriday,
  planned,
  toldByThree,
} from '../shownEvents.js';
import { cite, spanOf } from '../shownFindings.js';

/** An event of a date. */
const on = (date: string | null): Finding => ({
  ...onDay,
  date,
  dating: { words: null, from: 'text', bounds: boundsOf(date) },
});

const show = (findings: Finding[], width = 60, colour = false, by: 'event' | 'publication' = 'event') =>
  showAnswer({ outcome: 'answered', heading: 'Timeline', findings, timeline: { by } }, { width, colour });

test('events stand beside an axis, days as points and longer times as bars, under their years', () => {
  expect(show([onDay, later, onFriday])).toBe(
    `Timeline

2012 █············▄ 2025

2012
│
●  12 June 2012
│  The pier burned on 12 June 2012.
│  — Harbour Courier · Ferry line to reopen · published 8
│    February 2025
│
┃  October 2012, not certain
┃  Four months later it was rebuilt.
┃  — “Four months later”: October 2012, counted from “2012”
┃  — Harbour Courier · Ferry line to reopen · published 8
┃    February 2025

2025
│
●  7 February 2025
│  The ferry line reopened on Friday.
│  — “Friday”: 7 February 2025, from the date of publication
│  — Harbour Courier · Ferry line to reopen · published 8
│    February 2025
`,
  );
});

test('what is wider has fewer lines, and sources stand a line each', () => {
  expect(show([toldByThree], 100)).toBe(
    `Timeline

2012
│
●  12 June 2012 · 3 sources
│  The pier burned on 12 June 2012.
│  — Harbour Courier · Ferry line to reopen · published 8 February 2025
│  — Tide · Pier to open · published 10 February 2025
│  — Northern Post · Pier · published 11 February 2025 · says June 2012
`,
  );
});

test('a year is not said above entries that are dated by the year alone', () => {
  const lines = show([denied, planned]).split('\n');
  expect(lines).toEqual(expect.arrayContaining(['×  2012 · said not to have happened', '○  2031 · planned']));
  expect(lines.filter((line) => /^\d{4}$/.test(line))).toEqual([]);
});

test.each<[string, Finding, string]>([
  ['a day', onDay, '●  12 June 2012'],
  ['a longer time', later, '┃  October 2012, not certain'],
  ['what is planned', planned, '○  2031 · planned'],
  ['what did not happen', denied, '×  2012 · said not to have happened'],
  ['what is known of before', background, '┃  the 1970s · background'],
  ['what is not dated', onSomeFriday, '?  date not clear'],
  ['several days', on('2012-06-12/2012-06-14'), '┃  12 to 14 June 2012'],
  ['a time of day', on('2012-06-12TEV'), '●  12 June 2012, evening'],
  ['two dates', contradicted, '●  12 June 2012 · 2 sources · dates differ'],
])('%s has a sign of its own', (_, finding, line) => {
  expect(show([finding]).split('\n')).toContain(line);
});

test('by publication the years are those of the articles', () => {
  const lines = show([onDay, onSomeFriday], 60, false, 'publication').split('\n');
  expect(lines.filter((line) => /^[A-Z]/.test(line))).toEqual([
    'Timeline',
    'Published in 2025',
    'Date of publication not known',
  ]);
});

test('no line is wider than the paper', () => {
  const text = `On 12 June 2012 ${'the harbour master and the mayor '.repeat(20)}met.`;
  const long: Finding = {
    citation: { ...onDay.citation, exact: text, start: 0, end: text.length },
    date: '2012-06-12',
    dating: {
      words: { exact: '12 June 2012', ...spanOf(text, '12 June 2012') },
      from: 'text',
      bounds: boundsOf('2012-06-12'),
    },
  };
  for (const width of [40, 60, 100]) {
    const widths = show([long, toldByThree, contradicted], width)
      .split('\n')
      .map((line) => stringWidth(line));
    expect(Math.max(...widths)).toBeLessThanOrEqual(width);
  }
});

test('a passage without end is cut around the words that date it', () => {
  const text = `${'The mayor met the harbour master. '.repeat(1_000)}The pier burned on 12 June 2012.`;
  const words = { exact: '12 June 2012', ...spanOf(text, '12 June 2012') };
  const dating = { words, from: 'text', bounds: boundsOf('2012-06-12') } as const;
  const shown = show([{ ...onDay, citation: cite(text, text), dating }]);
  expect(shown.length).toBeLessThan(2_000);
  expect(shown).toContain('on 12 June 2012.');
});

test('with colours each line is styled by itself, so that the axis stays one line', () => {
  const lines = show([later], 60, true).split('\n');
  expect(lines[2]).toBe('\u001b[1m2012\u001b[22m');
  expect(lines[4]).toBe('\u001b[36m┃\u001b[39m\u001b[36m  October 2012, not certain\u001b[39m');
  expect(lines[7]).toBe(
    '\u001b[2m┃\u001b[22m\u001b[2m  — Harbour Courier · Ferry line to reopen · published 8\u001b[22m',
  );
  expect(lines[8]).toBe('\u001b[2m┃\u001b[22m\u001b[2m    February 2025\u001b[22m');
});

const dated = (...dates: (string | null)[]): Finding[] => dates.map(on);

describe('the years in one line', () => {
  test.each<[string, (string | null)[], number, string | null]>([
    ['the more events, the higher', ['2000', '2011-02-03', '2011-04', '2011'], 60, '2000 ▃··········█ 2011'],
    ['longer times are a line', ['199X', '2001', '1990'], 60, '1990 █─────────·█ 2001'],
    ['years share a column where there is no room', ['1900', '1999', '1999'], 20, '1900 ▄········█ 1999'],
    ['few years need none', ['2000', '2005', '2010'], 60, null],
    ['few events need none', ['1990', '2010'], 60, null],
    ['undated events are not in it', ['2000', null, '2011', '2011', 'P3D'], 60, '2000 ▄··········█ 2011'],
    ['nothing dated', [null], 60, null],
  ])('%s', (_, dates, width, line) => {
    expect(overviewOf(dated(...dates), width)).toBe(line);
  });
});
