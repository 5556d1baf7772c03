import { expect, test } from 'vitest';
import type { Account, Finding } from '../../src/model.js';
import { linesOf, tell } from '../../src/telling/tell.js';
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
import { headerOf } from '../shownFindings.js';
import { told } from '../toldLines.js';

const inTheYear: Finding = { ...onDay, date: '2012' };
const courier = 'Harbour Courier · Ferry line to reopen · published 8 February 2025';

test.each<[string, Finding, readonly string[]]>([
  [
    'a day in its own words needs no explanation',
    onDay,
    ['12 June 2012', '> The pier burned on 12 June 2012.', courier],
  ],
  [
    'a weekday is told from the date of publication',
    onFriday,
    [
      '7 February 2025',
      '> The ferry line reopened on Friday.',
      '“Friday”: 7 February 2025, from the date of publication',
      courier,
    ],
  ],
  [
    'a weekday of an undated article stays unresolved, with what bounds it',
    onSomeFriday,
    [
      'date not clear',
      '> The ferry line reopened on Friday.',
      '“Friday”: the article’s own date is not known',
      'Harbour Courier · Ferry line to reopen · date of publication not known, its words were out by 8 February 2025, inferred from the same story in Tide',
    ],
  ],
  [
    'what is counted from another date is not certain',
    later,
    [
      'October 2012, not certain',
      '> Four months later it was rebuilt.',
      '“Four months later”: October 2012, counted from “2012”',
      courier,
    ],
  ],
  ['what is planned', planned, ['2031 · planned', '> A bridge is to open in 2031.', courier]],
  [
    'what did not happen',
    denied,
    ['2012 · said not to have happened', '> No ferry sailed in 2012.', courier],
  ],
  ['background', background, ['the 1970s · background', '> In the 1970s there was no pier.', courier]],
  [
    'several sources are counted and all cited, a less precise one with its date',
    toldByThree,
    [
      '12 June 2012 · 3 sources',
      '> The pier burned on 12 June 2012.',
      courier,
      'Tide · Pier to open · published 10 February 2025',
      'Northern Post · Pier · published 11 February 2025 · says June 2012',
    ],
  ],
  [
    'dates that contradict one another are both told, with who says which',
    contradicted,
    [
      '12 June 2012 · 2 sources · dates differ',
      '> The pier burned on 12 June 2012.',
      `12 June 2012 according to ${courier}`,
      '13 June 2012 according to Tide · Pier to open · published 10 February 2025',
    ],
  ],
  [
    'a date that others contradict, where they are not shown beside it',
    { ...onDay, disputed: true },
    [
      '12 June 2012 · dates differ',
      '> The pier burned on 12 June 2012.',
      `12 June 2012 according to ${courier}`,
    ],
  ],
])('%s', (_, finding, lines) => {
  expect(told(finding)).toEqual(lines);
});

test.each<[string, Finding, string | null]>([
  ['a day that nothing speaks against', onDay, '2012-06-12'],
  ['one that another account contradicts', contradicted, null],
  ['one that is disputed elsewhere', { ...onDay, disputed: true }, null],
])('%s is told as a day, or in words', (_, finding, day) => {
  expect(tell(finding).lines[0]).toMatchObject({ kind: 'date', text: '12 June 2012', day });
});

test.each<[string, Finding, string | null, boolean]>([
  ['a year under its heading', inTheYear, '2012', false],
  ['a decade under its heading', { ...inTheYear, date: '197X' }, 'The 1970s', false],
  ['a year under that of its publication', inTheYear, 'Published in 2025', true],
  ['a year alone', inTheYear, null, true],
  ['a day under the heading of its year', onDay, '2012', true],
  ['a year that is not certain', { ...inTheYear, uncertain: true }, '2012', true],
  ['a year of which more is to know', { ...inTheYear, background: true }, '2012', true],
])('the date of %s is said where it says more', (_, finding, heading, isSaid) => {
  expect(linesOf(finding, heading).some(({ kind }) => kind === 'date')).toBe(isSaid);
});

test('news that names no day is said to be dated by its publication', () => {
  expect(
    told({ ...onFriday, dating: { words: null, from: 'published', bounds: boundsOf('2025-02-07') } }),
  ).toContain('not dated in its own words: taken from the date of publication');
});

test('what is not dated is not said to be uncertain, too', () => {
  expect(told({ ...onSomeFriday, uncertain: true })[0]).toBe('date not clear');
});

test.each<[string, Partial<Account>, string]>([
  ['planned it', { status: 'planned' }, 'as something planned'],
  ['denies it', { status: 'denied' }, 'as something that did not happen'],
  [
    'is printed elsewhere, too',
    { alsoIn: [headerOf({ publisher: 'Gull' })] },
    'also in: Gull (8 February 2025)',
  ],
  ['does not say when', { date: null }, ''],
])('an account that %s', (_, rest, after) => {
  const accounts = toldByThree.accounts?.slice(0, 1).map((account) => ({ ...account, ...rest }));
  const shown = ['Tide · Pier to open · published 10 February 2025', after].filter(Boolean).join(' · ');
  expect(told({ ...onDay, ...(accounts ? { accounts } : {}) }).at(-1)).toBe(shown);
});

test('an account from our digest is said to be ours', () => {
  const [first] = contradicted.accounts ?? [];
  const accounts = first
    ? [{ ...first, citation: { ...first.citation, article: headerOf({ digest: true }) } }]
    : [];
  expect(told({ ...onDay, accounts }).at(-1)).toBe(
    '13 June 2012 according to our digest of Harbour Courier · Ferry line to reopen · published 8 February 2025',
  );
  const agreeing = accounts.map(({ contradicts: _, ...account }) => ({ ...account, date: '2012-06-12' }));
  expect(told({ ...onDay, accounts: agreeing }).at(-1)).toBe(
    'Our digest of Harbour Courier · Ferry line to reopen · published 8 February 2025',
  );
});
