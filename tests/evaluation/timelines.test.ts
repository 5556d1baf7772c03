import { describe, expect, test } from 'vitest';
import type { Entry } from '../../evaluation/timelines/corpus.js';
import { foldingOf } from '../../evaluation/timelines/folding.js';
import { intruders, type Judged, type Pair } from '../../evaluation/timelines/judge.js';
import { stepsOf } from '../../evaluation/timelines/order.js';
import { honestyRows, timelineRow } from '../../evaluation/timelines/rows.js';
import { tellingsOf } from '../../evaluation/timelines/tellings.js';
import type { Account, Finding } from '../../src/model.js';
import { article } from '../articles.js';
import { cellsOf } from './cells.js';

const entry = (date: string | null, told: Record<string, string>, more: Partial<Entry> = {}): Entry => ({
  dates: [date],
  statuses: ['happened'],
  contradicts: false,
  told: new Map(Object.entries(told)),
  optional: false,
  anywhere: false,
  ...more,
});

const cited = (id: string, exact: string, published: string | null = null) => ({
  exact,
  start: 0,
  end: exact.length,
  article: article('', { id, published }),
});

const finding = (id: string, exact: string, date: string | null, more: Partial<Finding> = {}): Finding => ({
  citation: cited(id, exact),
  date,
  ...more,
});

const account = (id: string, exact: string, date: string, more: Partial<Account> = {}): Account => ({
  citation: cited(id, exact),
  date,
  ...more,
});

const sank = entry('2018-06-12', { post: 'sank on Tuesday', echo: 'went down' });
const raised = entry('2019', { post: 'was raised', echo: 'In 2019 the boat' });
const whole = 'The boat sank on Tuesday; it was raised in 2019.';

function judged(
  entries: readonly Entry[],
  findings: readonly Finding[],
  more: Partial<Judged['query']> = {},
) {
  const tellings = findings.map((one) => tellingsOf(one, entries));
  const pairs = findings.flatMap((one, i): Pair[] => {
    const [first] = tellings[i] ?? [];
    return first ? [{ entry: first.entry, finding: one }] : [];
  });
  const query = { id: 'all', wanted: { topic: 'boat' }, entries, absent: [], ...more };
  return { topic: 'boat', query, findings, tellings, pairs } satisfies Judged;
}

describe('what a finding tells', () => {
  test.each([
    ['its own article', finding('post', whole, '2018-06-12'), [['2018-06-12', 'post']]],
    ['of a passage with two events that of its date', finding('post', whole, '2019'), [['2019', 'post']]],
    ['nothing where the words are others', finding('post', 'A boat.', '2019'), []],
    ['nothing where the article is another', finding('wire', whole, '2019'), []],
    [
      'what other articles tell',
      finding('post', whole, '2018-06-12', { accounts: [account('echo', 'It went down.', '2018')] }),
      [
        ['2018-06-12', 'post'],
        ['2018-06-12', 'echo'],
      ],
    ],
    [
      'what copies tell',
      finding('post', 'It went down, it sank on Tuesday.', '2018-06-12', {
        alsoIn: [article('', { id: 'echo' })],
      }),
      [
        ['2018-06-12', 'post'],
        ['2018-06-12', 'echo'],
      ],
    ],
  ])('%s', (_name, one, expected) => {
    const told = tellingsOf(one, [sank, raised]);
    expect(told.map((telling) => [telling.entry.dates[0], telling.article])).toEqual(expected);
  });
});

const together = finding('post', whole, '2018-06-12', {
  accounts: [account('echo', 'It went down.', '2018')],
});
const mixed = finding('post', whole, '2018-06-12', {
  accounts: [account('echo', 'In 2019 the boat rose.', '2019', { contradicts: true })],
});

describe('pairs of articles in one entry', () => {
  test.each([
    ['that tell one event', [together], { expected: 2, shown: 1, both: 1 }],
    ['that tell two', [mixed], { expected: 2, shown: 1, both: 0 }],
    ['apart', [finding('post', whole, '2018-06-12')], { expected: 2, shown: 0, both: 0 }],
  ])('%s', (_name, findings, folding) => {
    expect(foldingOf(judged([sank, raised], findings))).toEqual(folding);
  });
});

describe('the order of two findings', () => {
  const [first, second] = [finding('post', whole, '2018-06-12'), finding('post', whole, '2019')];
  const rightOf = (one: Judged) => stepsOf(one).map(({ right }) => right);

  test('is that of the entries', () => {
    expect(rightOf(judged([sank, raised], [first, second]))).toEqual([true]);
    expect(rightOf(judged([sank, raised], [second, first]))).toEqual([false]);
  });

  test('is no matter where an entry may stand anywhere', () => {
    expect(rightOf(judged([sank, { ...raised, anywhere: true }], [second, first]))).toEqual([]);
  });

  test.each([
    ['2019-01-01', '2018-06-13', false],
    ['2018-06-13', '2019-01-01', true],
    ['2018-06-13', null, true],
    [null, '2018-06-13', false],
  ])('by publication is that of the articles: %s, %s', (one, other, right) => {
    const findings = [
      { ...first, citation: cited('post', whole, one) },
      { ...second, citation: cited('post', whole, other) },
    ];
    const wanted = { topic: 'boat', by: 'publication' } as const;
    expect(rightOf(judged([sank, raised], findings, { wanted }))).toEqual([right]);
  });
});

test('entries are counted: dated, in one, told for what they are, in order', () => {
  const optional = entry('2017', { post: 'left port' }, { optional: true });
  const planned = finding('post', 'It was raised.', '2018', { status: 'planned' });
  const one = judged(
    [optional, sank, raised],
    [finding('post', 'It left port.', '2017'), together, planned, finding('wire', 'It rained.', '2018')],
  );
  expect(cellsOf(timelineRow('all', [one]))).toEqual([2, 2 / (2 + 3), (2 * 1) / (2 + 1), 1 / 2, 1]);
});

test('contradictions and other matters are counted', () => {
  const contradicted = { ...sank, contradicts: true };
  const one = judged([contradicted, raised], [mixed], { absent: ['In 2019 the boat', 'It rained'] });
  expect(intruders(one)).toEqual(['In 2019 the boat']);
  expect(honestyRows([one]).map(cellsOf)).toEqual([
    [1, 1],
    [2, 1 / 2],
  ]);
  expect(honestyRows([judged([sank, raised], [mixed])]).map(cellsOf)[0]).toEqual([0, 0]);
});
