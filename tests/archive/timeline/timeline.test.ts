import { describe, expect, test } from 'vitest';
import { analysed } from '../../analysed.js';
import { eventsOf } from './eventsOf.js';

const events = await eventsOf(
  analysed(
    `The ferry Aurora ran aground off Norvik on 4 May 2019 with sixty people on board.
In 2012 the ferry Aurora was built in the yard of Norvik. The mayor opened a school in 2015.
The ferry Aurora was rebuilt in 2019 at great expense. “In 2018 the ferry was in perfect order,” said Tom Berg.
Passengers of the ferry complained in the 1990s about rust.`,
    { id: 'one', published: '2019-05-06' },
  ),
  analysed('Off Norvik the ferry Aurora ran aground on 4 May 2019, people on board said.', {
    id: 'two',
    published: '2019-05-05',
  }),
  analysed(
    'A ferry hit a bridge in 2020. Four months later, the ferry was sold. Last month the ferry was scrapped.',
    { id: 'undated' },
  ),
);
const on = (topic: string, limit = 20) =>
  events.on({ topic }, limit).findings.map(({ date, citation }) => `${date} ${citation.exact}`);

describe('events', () => {
  test('come in the order in which they happened, within a year the precise before the coarse, undated ones last', () => {
    expect(events.on({ topic: 'ferry' }, 20).findings.map(({ date }) => date)).toEqual([
      '199X',
      '2012',
      '2019-05-04',
      '2019',
      '2020',
      '2020',
      null,
    ]);
  });
  test('are those of the topic', () => {
    expect(on('school', 1)).toEqual(['2015 The mayor opened a school in 2015.']);
    expect(on('volcano')).toEqual([]);
  });
  test('dated alike stand in the order in which they are told', async () => {
    const year = await eventsOf(
      analysed(
        'The tram hit a bus in 2019. Four months later, the mayor closed the old tram depot. In 2019 the tram was sold at last.',
      ),
    );
    expect(
      year.on({ topic: 'tram' }, 5).findings.map(({ citation }) => citation.exact.split(' ').at(-1)),
    ).toEqual(['2019.', 'last.', 'depot.']);
  });
  test('of one day told twice are one', () => {
    expect(on('Aurora').filter((line) => line.startsWith('2019-05-04'))).toHaveLength(1);
  });
  test('of one day that tell different things are several', async () => {
    const day = await eventsOf(
      analysed(
        'The ferry sank on 3 May 2024 off Norvik. On 3 May 2024 the minister for ferries resigned in Riga.',
      ),
    );
    expect(day.on({ topic: 'ferry' }, 5).findings).toHaveLength(2);
  });
  test('of one year that tell different things are several', () => {
    expect(on('Aurora').filter((line) => line.startsWith('2019'))).toHaveLength(2);
  });
  test('are what happened, not what was said', () => {
    expect(on('ferry').join()).not.toContain('perfect order');
  });
  test('are no words that somebody or nobody signs', async () => {
    const lines = await eventsOf(
      analysed(
        '“rocket” — Mara Lindt, about the ferry, 2017\n“slow boat” — speaker unclear, about the ferry, 2016',
      ),
    );
    expect(lines.on({ topic: 'ferry' }, 5).findings).toEqual([]);
  });
  test('without a known date come last, three at most, and only where they name the topic', async () => {
    const undated = await eventsOf(
      analysed(
        `Last month the ferry was scrapped. The mayor resigned on Monday. On Tuesday a ferry sank. A ferry burned on
Friday. On Sunday the ferry line was sold. The ferry Aurora was built in 2012.`,
      ),
    );
    const { findings, total } = undated.on({ topic: 'ferry' }, 20);
    expect(findings.map(({ date }) => date)).toEqual(['2012', null, null, null]);
    expect(findings.map(({ citation }) => citation.exact).join()).not.toContain('mayor');
    expect(total).toBe(4);
  });
  test('dated by an event before are not certain', () => {
    const sold = events
      .on({ topic: 'ferry' }, 20)
      .findings.find(({ citation }) => citation.exact.includes('sold'));
    expect(sold).toMatchObject({ uncertain: true });
    expect(events.on({ topic: 'bridge' }, 1).findings[0]).not.toHaveProperty('uncertain');
  });
  test('are chosen by how much they tell of the topic before they are put in order', () => {
    expect(on('Aurora built yard', 1)).toEqual([expect.stringMatching(/^2012/)]);
  });
});

test('a line that is only a date dates the sentence after it', async () => {
  const dated = await eventsOf(analysed('3 June 2011\nThe airline bought nine aircraft.'));
  const [event] = dated.on({ topic: 'airline' }, 5).findings;
  expect(event).toMatchObject({
    date: '2011-06-03',
    citation: { exact: '3 June 2011\nThe airline bought nine aircraft.' },
  });
});
