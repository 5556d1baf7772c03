import { describe, expect, test } from 'vitest';
import type { WantedEvents } from '../../../src/archive/port.js';
import { analysed } from '../../analysed.js';
import { eventsOf } from './eventsOf.js';

const events = await eventsOf(
  analysed(
    `Harbour master Mara Lindt opened the ferry line on 4 May 2019. Mayor Tom Berg closed the ferry line in 2021.
In June 2021 Lindt bought a ferry in Riga.`,
    { id: 'late', published: '2024-03-02' },
  ),
  analysed('Mayor Tom Berg named a ferry in Norvik on 9 June 2021. The ferry line began in the 1980s.', {
    id: 'early',
    published: '2021-06-10',
  }),
  analysed('A ferry sank off Norvik in 1999. On Friday the ferry harbour was searched.', { id: 'undated' }),
);
const dates = (wanted: Partial<WantedEvents>, limit = 20) =>
  events.on({ topic: 'ferry', ...wanted }, limit).findings.map(({ date }) => date);

describe('events are wanted', () => {
  test.each<[string, Partial<WantedEvents>, readonly (string | null)[]]>([
    ['of a person', { person: 'Mara Lindt' }, ['2019-05-04', '2021-06']],
    ['of a person who is called by the family name', { person: 'Tom Berg' }, ['2021-06-09', '2021']],
    ['of a person without a topic', { topic: '', person: 'Mara Lindt' }, ['2019-05-04', '2021-06']],
    [
      'of a time alone',
      { topic: '', since: '2021-01-01', until: '2021-12-31' },
      ['2021-06-09', '2021-06', '2021'],
    ],
    [
      'of a time alone, without what may lie in it',
      { topic: '', since: '2021-06-01', until: '2021-06-30' },
      ['2021-06-09', '2021-06'],
    ],
    ['of a time in which nothing is', { topic: '', since: '1950-01-01', until: '1960-12-31' }, []],
    ['of nobody who is there', { person: 'Ada Wynn' }, []],
    ['since a day, and those that may lie behind it', { since: '2021-06-15' }, ['2021-06', '2021']],
    ['until a day', { until: '1999-06-30' }, ['198X', '1999']],
    ['between two days', { since: '2019-05-04', until: '2019-05-04' }, ['2019-05-04']],
  ])('%s', (_, wanted, expected) => {
    expect(dates(wanted).filter((date) => date !== null)).toEqual(expected);
  });
});

describe('events stand', () => {
  test('in the order in which they happened, the precise before the coarse', () => {
    expect(dates({}).filter((date) => date !== null)).toEqual([
      '198X',
      '1999',
      '2019-05-04',
      '2021-06-09',
      '2021-06',
      '2021',
    ]);
  });
  test('in the order in which they were published, undated articles last', () => {
    const { findings } = events.on({ topic: 'ferry', by: 'publication' }, 20);
    const ids = findings.map(({ citation }) => citation.article.id);
    expect([...new Set(ids)]).toEqual(['early', 'late', 'undated']);
    expect(findings.map(({ date }) => date).slice(0, 3)).toEqual(['2021-06-09', '198X', '2019-05-04']);
  });
});

test('all are counted, however few are shown', () => {
  const { findings, total } = events.on({ topic: 'ferry' }, 2);
  expect(findings).toHaveLength(2);
  expect(total).toBe(events.on({ topic: 'ferry' }, 20).findings.length);
});
