import { describe, expect, test } from 'vitest';
import { echo } from '../../src/answer.js';
import { askedIn } from '../../src/answering/following/askedIn.js';
import { readAskedDays } from '../../src/asking/days.js';
import type { Sought } from '../../src/asking/sought.js';
import { soughtWords } from '../../src/asking/soughtWords.js';
import { listed } from '../../src/languages/figures.js';
import { languages } from '../../src/languages/languages.js';
import { type MessageKey, say, speaking } from '../../src/languages/say.js';

const days = (text: string) => readAskedDays(text);
const nothing: Sought = { person: null, topic: null, outlet: null, since: null, until: null };
const sought = (wanted: Partial<Sought>) => soughtWords({ ...nothing, ...wanted });

/** What is sought, the message that tells it, and the question that it was. */
const cases: readonly [wanted: Partial<Sought>, key: MessageKey, asked: string][] = [
  [{ person: 'Mara Lindt' }, 'quote.heading', 'Quotations of Mara Lindt'],
  [{ topic: 'the ferry' }, 'quote.none', 'Quotations on the ferry'],
  [
    { person: 'Mara Lindt', topic: 'the “ice” road' },
    'quote.heading',
    'Quotations of Mara Lindt on the ice road',
  ],
  [{ person: 'Kim Jong-un', topic: 'talks' }, 'quote.onlyReported', 'Quotations of Kim Jong-un on talks'],
  [{ person: 'Mara Lindt', topic: 'talks' }, 'quote.besideTopic', 'Quotations of Mara Lindt on talks'],
  [{ outlet: 'Harbour Courier', topic: 'ice' }, 'quote.none', 'Quotations on ice in Harbour Courier'],
  [{ topic: 'ice', since: days('2018') }, 'quote.heading', 'Quotations on ice since 2018'],
  [
    { person: 'Mara Lindt', until: days('2018-06') },
    'quote.heading',
    'Quotations of Mara Lindt until June 2018',
  ],
  [
    { topic: 'ice', since: days('2018-06-12'), until: days('2018-06-12') },
    'quote.none',
    'Quotations on ice on 12 June 2018',
  ],
  [
    { topic: 'ice', since: days('2018-12'), until: days('2018-12') },
    'quote.heading',
    'Quotations on ice in December 2018',
  ],
  [{ topic: 'ice', since: days('2018'), until: days('2018') }, 'quote.heading', 'Quotations on ice in 2018'],
  [
    { person: 'Mara Lindt', topic: 'ice', since: days('2017-01-31'), until: days('2018-03') },
    'quote.heading',
    'Quotations of Mara Lindt on ice since 31 January 2017 until March 2018',
  ],
  [{ topic: 'North Korea', since: days('2002') }, 'timeline.heading', 'Timeline on North Korea since 2002'],
  [{ person: 'Mara Lindt', topic: 'the strike' }, 'timeline.none', 'Timeline of Mara Lindt on the strike'],
];

const speakers = ['Ada Moss', 'Berit Holm'];
const verdicts: readonly MessageKey[] = [
  'whoSaid.quotesNobody',
  'whoSaid.printedAsNobodys',
  'whoSaid.wordForWord',
  'whoSaid.confirmed',
  'whoSaid.speakerUnclear',
  'whoSaid.asTold',
  'whoSaid.contradicted',
  'whoSaid.notCertain',
  'whoSaid.unclear',
  'whoSaid.opposite',
  'whoSaid.anotherNumber',
  'whoSaid.inOutletsWords',
  'whoSaid.nearestBy',
  'whoSaid.nearestByOther',
  'whoSaid.nearest',
];

describe.each(languages)('in %s the heading of an answer tells what was asked, in English', (language) => {
  test.each(cases)('%j by %s', (wanted, key, asked) => {
    const heading = speaking(language, () => say(key, { ...sought(wanted), order: 'event' }));
    expect(askedIn(heading)).toBe(asked);
  });

  test('a timeline in another order', () => {
    const wanted = { topic: 'the strike' };
    const heading = speaking(language, () =>
      say('timeline.heading', { ...sought(wanted), order: 'publication' }),
    );
    expect(askedIn(heading)).toBe('Timeline on the strike');
  });

  test.each(['Why did it fail?', 'Who said “never again” in Hanoi?'])('%s', (question) => {
    const heading = speaking(language, () => say('ask.heading', { questionInMarks: echo(question) }));
    expect(askedIn(heading)).toBe(question);
  });

  test('of a long question the beginning', () => {
    const question = `Why did ${'the ferry '.repeat(30)}stop?`;
    const heading = speaking(language, () => say('ask.heading', { questionInMarks: echo(question) }));
    expect(question.startsWith(askedIn(heading) ?? '?')).toBe(true);
    expect(askedIn(heading)).toMatch(/ferry$/);
  });

  test.each(verdicts)('what came out of checking words: %s', (key) => {
    const heading = speaking(language, () =>
      say(key, {
        wordsInMarks: echo('our time is limited'),
        claimant: 'Ada Moss',
        speaker: 'Berit Holm',
        speakers: listed(speakers),
      }),
    );
    expect(askedIn(heading)).toBe('Who said “our time is limited”');
  });

  test('other headings tell nothing', () => {
    const counts = { articles: 5, passages: 6, quotations: 7 };
    const others = speaking(language, () => [
      say('sources.heading', counts),
      say('ask.nothingOnWords', { wordsInMarks: echo('casino') }),
      say('help.heading'),
      say('people.heading', { orMore: 'no', count: 3 }),
    ]);
    expect(others.map(askedIn)).toEqual([null, null, null, null]);
  });
});

test.each([
  ['', null],
  ['Quotations of ', null],
  ['Quotations', null],
  ['Quotations of Mara Lindt on the ferry', 'Quotations of Mara Lindt on the ferry'],
  ['  Quotations of\n Mara  Lindt ', 'Quotations of Mara Lindt'],
])('%j is read as %j', (heading, asked) => {
  expect(askedIn(heading)).toBe(asked);
});

test('a hostile heading is read in one way through', () => {
  expect(askedIn(`Quotations of ${'x on “y” in '.repeat(80)}`)).toMatch(/^Quotations/);
  expect(askedIn('“'.repeat(100_000))).toBeNull();
});
