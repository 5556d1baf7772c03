import { describe, expect, test } from 'vitest';
import { toldIn } from '../../../src/archive/timeline/told.js';
import type { Finding } from '../../../src/model.js';
import { analysed } from '../../analysed.js';
import { eventsOf } from './eventsOf.js';

/** The events that articles tell of a topic: each article in the order given, published day by day. */
async function told(topic: string, ...articles: readonly string[]): Promise<readonly Finding[]> {
  const events = await eventsOf(
    ...articles.map((text, place) => analysed(text, { id: `${place}`, published: `2031-07-0${place + 1}` })),
  );
  return events.on({ topic }, 20).findings;
}

const datesOf = (findings: readonly Finding[]) =>
  findings.map(({ date, accounts = [] }) => [
    date,
    ...accounts.map(({ date: other, contradicts }) => `${other}${contradicts ? ' contradicts' : ''}`),
  ]);

describe('one event of several articles is one entry', () => {
  test.each([
    [
      'told of one day in other words',
      'The ferry Aurora ran aground off Norvik on 4 May 2031 with sixty people on board.',
      'On 4 May 2031 the passenger ferry Aurora went aground near Norvik; sixty people were on board.',
      [['2031-05-04', '2031-05-04']],
    ],
    [
      'told more precisely by one, which is the entry',
      'In 2002 Prime Minister Anton Reel visited Kerova and signed a declaration with Juno Akk.',
      'Prime Minister Anton Reel visited Kerova on 17 September 2002, where he signed the declaration with Juno Akk.',
      [['2002-09-17', '2002']],
    ],
    [
      'of two days that cannot both be right',
      'The ferry Aurora ran aground off Norvik on 4 May 2031 with sixty people on board.',
      'The ferry Aurora ran aground off Norvik with sixty people on board on 5 May 2031.',
      [['2031-05-04', '2031-05-05 contradicts']],
    ],
    [
      'of two years that cannot both be right',
      'Agents abducted the student Lena Holt from the ferry at Norvik in 2003.',
      'The student Lena Holt was abducted from the ferry at Norvik by agents in 2002.',
      [['2002', '2003 contradicts']],
    ],
    [
      'told in other words, by a noun for a verb',
      'Police arrested the treasurer Ivo Sand, who owned the ferry, on 9 February 2015.',
      'The arrest of the treasurer Ivo Sand in February 2015 ended the line of the ferry.',
      [['2015-02-09', '2015-02']],
    ],
    [
      'of which one tells more',
      'Anton Reel and Juno Akk first met on a ferry in Norvik in 2018, and no president had met a leader of Kerova before.',
      'In 2018 Anton Reel and Juno Akk met on a ferry in Norvik and pledged that the two countries would seek peace.',
      [['2018', '2018']],
    ],
    [
      'opened in two years that cannot both be right',
      'Ana Duarte opened the ferry harbour of Norvik in 2007.',
      'The ferry harbour of Norvik, which Ana Duarte opened in 2008, was never painted.',
      [['2008', '2007 contradicts']],
    ],
    [
      'a first one on two days that cannot both be right',
      'Anton Reel and Juno Akk met for the first time on a ferry in Norvik on 11 June 2018.',
      'The first meeting of Anton Reel and Juno Akk, on a ferry in Norvik, was on 12 June 2018.',
      [['2018-06-12', '2018-06-11 contradicts']],
    ],
  ])('%s', async (_, one, other, expected) => {
    const topic = one.includes('ferry') ? 'ferry' : 'Kerova';
    expect(datesOf(await told(topic, one, other))).toEqual(expected);
  });

  test.each([
    [
      'of two days in one year, which a third tells without a day',
      [
        'The ferry harbour of Norvik was closed in 2018.',
        'In a storm the ferry harbour of Norvik was closed on 12 June 2018.',
        'In a storm the ferry harbour of Norvik was closed on 3 November 2018.',
      ],
      2,
    ],
    [
      'of deaths on near days, of nobody who is named',
      [3, 5, 6].map(
        (day) =>
          `A soldier was killed by a bomb on the ferry in Selm, Kerova, on ${day} March 2018, the army said.`,
      ),
      3,
    ],
    [
      'of one death on two days',
      [
        'The mayor of Norvik, Ada Holm, died on the ferry on 11 June 2018.',
        'The mayor of Norvik, Ada Holm, died on the ferry on 12 June 2018.',
      ],
      1,
    ],
  ] as const)('%s', async (_, articles, entries) => {
    const findings = await told('ferry', ...articles);
    expect(findings).toHaveLength(entries);
    const contradicting = findings.flatMap(({ accounts = [] }) => accounts.filter((one) => one.contradicts));
    expect(contradicting).toHaveLength(entries === 1 ? 1 : 0);
  });

  test('of a long passage only what stands around its date is compared', () => {
    const words = Array.from({ length: 5_000 }, (_, place) => `w${place}x`).join(' ');
    const passage = `${words} opened in 2018 ${words}`;
    const start = passage.indexOf('2018');
    const time = { value: '2018', bounds: { first: '2018-01-01', last: '2018-12-31' } };
    expect(toldIn(passage, { start, end: start + 4 }, time).terms.size).toBeLessThan(400);
  });

  test('two statements of one article contradict nothing', async () => {
    const findings = await told(
      'ferry',
      'Ana Duarte opened the ferry harbour of Norvik in 2007. The ferry harbour of Norvik, which Ana Duarte opened in 2008, is closed.',
    );
    expect(findings.flatMap(({ accounts = [] }) => accounts)).toEqual([]);
  });

  test('an article is one source, however often it tells it', async () => {
    const [event] = await told(
      'ferry',
      'The ferry Aurora ran aground off Norvik on 4 May 2031. On 4 May 2031 the Aurora ran aground off Norvik, the ferry line said.',
    );
    expect(event).not.toHaveProperty('accounts');
  });

  test('each source is cited where it says so', async () => {
    const [event] = await told(
      'ferry',
      'The ferry Aurora ran aground off Norvik on 4 May 2031.',
      'The ferry Aurora ran aground at Norvik on 4 May 2031.',
    );
    expect(
      event?.accounts?.map(({ citation, dating }) => [citation.article.id, dating?.words?.exact]),
    ).toEqual([[event?.citation.article.id === '0' ? '1' : '0', '4 May 2031']]);
  });
});

describe('two events are two entries', () => {
  test.each([
    [
      'two meetings of a year at other places',
      'In 2019 Anton Reel and Juno Akk met a second time, on a ferry off Hanau, and that summit broke off early.',
      'In 2019 Anton Reel met Juno Akk once more and was the first to walk off a ferry into Kerova.',
    ],
    [
      'a yearly opening',
      'The ferry festival of Norvik was opened by Ana Duarte in 2018.',
      'The ferry festival of Norvik was opened by Ana Duarte in 2019.',
    ],
    [
      'one of a decade and one of its years',
      'In the early 2000s the ferry line of Kerova let some captives go.',
      'In 2002 Anton Reel took the ferry to Kerova, and captives came up.',
    ],
    [
      'a yearly one',
      'The ferry summit of Norvik was held in 2018 by Reel and Akk.',
      'The ferry summit of Norvik was held in 2019 by Reel and Akk.',
    ],
    [
      'one that was put off',
      'The ferry strike in Norvik was to begin on 4 May 2031.',
      'The ferry strike in Norvik was to begin on 6 May 2031.',
    ],
    [
      'the first and the second of a year',
      'The first ferry summit of Norvik was held in 2031.',
      'The second ferry summit of Norvik was held in 2031.',
    ],
    [
      'of other numbers',
      'In 2031 the ferry line of Norvik bought two ships.',
      'In 2031 the ferry line of Norvik bought nine ships.',
    ],
    [
      'other matters of one day',
      'The ferry sank on 3 May 2031 off Norvik.',
      'On 3 May 2031 the minister for ferries resigned in Riga.',
    ],
  ])('%s', async (_, one, other) => {
    const findings = await told('ferry', one, other);
    expect(findings).toHaveLength(2);
    expect(findings.flatMap(({ accounts = [] }) => accounts)).toEqual([]);
  });
});
