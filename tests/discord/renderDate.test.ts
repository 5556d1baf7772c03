import { expect, test } from 'vitest';
import { plainText } from '../../src/discord/plainText.js';
import { renderPublication, timestamp } from '../../src/discord/renderDate.js';
import { findingRenderer } from '../../src/discord/renderFinding.js';
import type { Finding, Header } from '../../src/model.js';
import { describeDate } from '../../src/wording.js';
import { contradicted, later, onDay } from '../shownEvents.js';
import { headerOf } from '../shownFindings.js';

const days = ['2025-02-08', '2024-02-29', '1970-01-01', '1953-07-27', '1900-01-01', '2031-12-31'];

/** The day on which the moment of a timestamp falls where clocks are so many hours ahead of UTC. */
function dayIn(markup: string, hoursAhead: number): string {
  const seconds = Number(/^<t:(-?\d+):D>$/.exec(markup)?.[1]);
  return new Date((seconds + hoursAhead * 3_600) * 1_000).toISOString().slice(0, 10);
}

test.each(days)('%s is that day from Hawaii to Samoa, and read back as it', (day) => {
  const markup = timestamp(day) ?? '';
  for (const hours of [-10, -5, 0, 5.75, 9, 13]) expect(dayIn(markup, hours)).toBe(day);
  expect(plainText(markup, () => undefined)).toBe(describeDate(day));
});

test.each([
  '2025-02',
  '2025',
  '197X',
  '2025-02-30',
  '2025-13-01',
  '2025-02-08T10:00',
  '1899-12-31',
  'soon',
  '',
])('%j is no day to be shown in the reader’s own form', (value) => expect(timestamp(value)).toBeNull());

test.each<[string, Partial<Header>, boolean, string]>([
  ['a day', { published: '2025-02-08' }, false, 'published <t:1739008800:D>'],
  ['a day, in few words', { published: '2025-02-08' }, true, 'published <t:1739008800:D>'],
  ['a month', { published: '2025-02' }, false, 'published February 2025'],
  [
    'only a day by which it was out',
    { published: null, notAfter: { day: '2025-02-08', source: null } },
    false,
    'date of publication not known, not after 8 February 2025, when the page was saved',
  ],
  ['none, in few words', { published: null }, true, 'undated'],
])('of a publication is known %s', (_, header, brief, shown) => {
  expect(renderPublication(headerOf(header), brief)).toBe(shown);
});

test.each<[string, Finding, string]>([
  ['on a day', onDay, '**<t:1339495200:D>**'],
  ['on a day that is not certain', { ...onDay, uncertain: true }, '**12 June 2012, not certain**'],
  ['on a day that others contradict', contradicted, '**12 June 2012** · 2 sources · dates differ'],
  ['in a month', later, '**October 2012, not certain**'],
  ['in a decade', { ...onDay, date: '197X' }, '**the 1970s**'],
])('an event %s', (_, event, line) => {
  const room = { all: 4_000, words: 800, printing: 800 };
  expect(findingRenderer(event)(room).text.split('\n')[0]).toBe(line);
});
