import type { Account, Answer, Dating, Finding, Header } from '../../src/model.js';
import { boundsOf } from '../boundsOf.js';

/** An article of an outlet, published on a day. */
export const article = (publisher: string | null, published: string | null = '2025-02-08'): Header => ({
  id: `${publisher}.md`,
  title: 'The bridge',
  byline: null,
  publisher,
  agency: null,
  published,
  captured: null,
  url: null,
  language: 'en',
  digest: false,
});

/** An event of a date, told in words. */
export const event = (date: string | null, exact = 'It happened.', more: Partial<Finding> = {}): Finding => ({
  citation: { exact, start: 0, end: exact.length, article: article('The Ferry') },
  date,
  dating: datingOf(date),
  ...more,
});

const datingOf = (date: string | null): Dating => ({ words: null, from: 'text', bounds: boundsOf(date) });

/** The same event as another outlet tells it, on another date. */
export const otherwise = (publisher: string | null, date: string, more: Partial<Account> = {}): Account => ({
  citation: { exact: 'x', start: 0, end: 1, article: article(publisher) },
  date,
  dating: datingOf(date),
  contradicts: true,
  ...more,
});

/** A timeline of these findings. */
export const timelineOf = (findings: readonly Finding[], by: 'event' | 'publication' = 'event'): Answer => ({
  outcome: 'answered',
  heading: 'Timeline: “the bridge at Kolm”',
  findings,
  timeline: { by },
});
