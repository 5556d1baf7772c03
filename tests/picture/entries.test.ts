import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model.js';
import { describePicture } from '../../src/picture/alt.js';
import { entriesOf } from '../../src/picture/entries.js';
import { article, event, otherwise } from './timelines.js';

/** The dates of an entry in short: what is said, whether they are drawn, and how. */
const datesOf = (finding: Finding, by: 'event' | 'publication' = 'event') =>
  entriesOf([finding], by).flatMap(({ dates }) =>
    dates.map(({ label, note, period, status, certain }) =>
      [label, note, period ? '' : 'undrawn', status, certain ? 'certain' : 'uncertain']
        .filter(Boolean)
        .join(' | '),
    ),
  );

test.each<[string, Partial<Finding>, string | null, string]>([
  ['a day', {}, '2018-06-12', '12 June 2018 | happened | certain'],
  ['a decade', {}, '197X', 'the 1970s | happened | certain'],
  ['planned', { status: 'planned' }, '2026', '2026 | planned | planned | certain'],
  [
    'denied, inferred',
    { status: 'denied', uncertain: true },
    '2019',
    '2019 | said not to have happened, not certain | denied | uncertain',
  ],
  ['background', { background: true }, '2019', '2019 | background | happened | certain'],
  ['no date', {}, null, 'date not clear | undrawn | happened | certain'],
])('an event: %s', (_, more, date, entry) => {
  expect(datesOf(event(date, 'It happened.', more))).toEqual([entry]);
});

describe('dates that contradict', () => {
  test('are told with who says so', () => {
    const accounts = [otherwise('Tide', '2017-05-04'), otherwise(null, '2016', { uncertain: true })];
    expect(datesOf(event('2017-05-03', 'It opened.', { accounts }))).toEqual([
      '3 May 2017 | happened | certain',
      'or 4 May 2017 | says Tide | happened | certain',
      'or 2016 | says another article | happened | uncertain',
    ]);
  });

  test('are told once each, and the third is counted', () => {
    const accounts = [
      otherwise('Tide', '2017-05-04'),
      otherwise('Morning Post', '2017-05-04'),
      otherwise('Herald', '2016', { status: 'planned' }),
      otherwise('Ledger', '2015'),
    ];
    expect(datesOf(event('2017-05-03', 'It opened.', { accounts })).slice(1)).toEqual([
      'or 4 May 2017 | say Tide and 1 more | happened | certain',
      'or 2016 | planned, says Herald; 1 more | planned | certain',
    ]);
  });

  test('are none where accounts agree', () => {
    const { contradicts, ...agreeing } = otherwise('Tide', '2017-05-03');
    expect(contradicts).toBe(true);
    expect(datesOf(event('2017-05-03', 'It opened.', { accounts: [agreeing] }))).toHaveLength(1);
  });
});

test('by publication the day of the article counts, and not when it happened', () => {
  const told = event('2018-06-12', 'They met.', { uncertain: true });
  expect(datesOf(told, 'publication')).toEqual([
    '8 February 2025 | published; happened: 12 June 2018 | happened | certain',
  ]);
  const sameDay = event('2025-02-08', 'They met.', { status: 'planned' });
  expect(datesOf(sameDay, 'publication')).toEqual([
    '8 February 2025 | published; planned: that day | happened | certain',
  ]);
  const undated = { ...told, citation: { ...told.citation, article: article('Tide', null) } };
  expect(datesOf(undated, 'publication')).toEqual([
    'date not known | published; happened: 12 June 2018 | undrawn | happened | certain',
  ]);
});

describe('the description', () => {
  const describeAll = (findings: readonly Finding[], by: 'event' | 'publication' = 'event') =>
    describePicture(entriesOf(findings, by), by);

  test('tells dates, what is to be known of them, and first words', () => {
    const findings = [
      event('2018-06-12', 'They met in Singapore.', { accounts: [otherwise('Tide', '2018-06-11')] }),
      event('2019', '“Friday”, he said,\nwill be the day', { uncertain: true }),
      event(null, 'Nobody knows when.'),
    ];
    expect(describeAll(findings)).toBe(
      'Timeline of 3 events, from 2018 to 2019: 12 June 2018; or 11 June 2018 (says Tide): They met in Singapore. 2019 (not certain): “Friday”, he said, will be the day. date not clear: Nobody knows when.',
    );
  });

  test.each([
    [[event('2018-06-12', 'They met.')], 'Timeline of one event, in 2018: 12 June 2018: They met.'],
    [
      [event('197X', 'They fled.'), event('1971', 'Some stayed')],
      'Timeline of 2 events, from 1970 to 1979: the 1970s: They fled. 1971: Some stayed.',
    ],
  ])('of %j', (findings, alt) => {
    expect(describeAll(findings)).toBe(alt);
  });

  test.each([
    ['They met', '2018: They met.'],
    ['They met:', '2018: They met.'],
    ['Did they meet?', '2018: Did they meet?'],
    ['“We met.”', '2018: “We met.”'],
    ['They met again. '.repeat(50), '2018: They met again. They met …'],
  ])('closes each entry once: %.20s', (passage, told) => {
    const page = Array.from({ length: 24 }, () => event('2018', passage));
    expect(describeAll(page)).toContain(`: ${told} 2018: `);
  });

  test('says that it is by publication', () => {
    expect(describeAll([event('2018', 'They met.')], 'publication')).toBe(
      'Timeline of one event, by date of publication, in 2025: 8 February 2025 (published; happened: 2018): They met.',
    );
  });

  test.each([1, 8, 24])('of %i endless passages has at most 1,024 code units, and every date', (count) => {
    const passage = 'Trần 😀 said it, again and again. '.repeat(400);
    const findings = Array.from({ length: count }, (_, at) => event(String(1990 + at), passage));
    const alt = describeAll(findings);
    expect(alt.length).toBeLessThanOrEqual(1_024);
    expect(alt).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    for (const { date } of findings) expect(alt).toContain(` ${date}: `);
  });

  test('stays within bounds where dates and outlets are endless', () => {
    const accounts = ['2016', '2015', '2014'].map((date) => otherwise('O'.repeat(3_000), date));
    const findings = Array.from({ length: 24 }, () => event('2017', 'x'.repeat(5_000), { accounts }));
    expect(describeAll(findings).length).toBeLessThanOrEqual(1_024);
  });
});
