import type { WantedEvents } from '../port.js';
import type { Shown } from './accounts.js';
import type { Entry } from './entry.js';
import { chronologically } from './times.js';

/** Another event of a date already told comes after those of other dates. */
const furtherOfDate = 0.2;

/**
 * From this likelihood on an event is one of the topic. Below are most that lie far from where the topic is named: of
 * the topics that were learned from, a fifth of these are told.
 */
const likely = 0.25;
/** Where fewer are likely, the likeliest of the others fill up to so many. */
const fewest = 12;

/** Events without those that are seldom of the topic, where there are enough others. */
export const ofTopic = (shown: readonly Shown[]): Shown[] =>
  [...shown]
    .sort((a, b) => b.score - a.score)
    .filter(({ score }, place) => score >= likely || place < fewest);

/** So many events of which it is not known when they happened stand in a timeline, at most. */
const mostUndated = 3;

/** Events without most of those that are not dated: of these the most telling that have happened. */
export function withFewUndated(shown: readonly Shown[]): Shown[] {
  const isDated = ({ entry: { event } }: Shown) => event.value !== null;
  const undated = shown.filter((one) => !isDated(one) && one.entry.event.status === 'happened');
  return [...shown.filter(isDated), ...undated.sort((a, b) => b.score - a.score).slice(0, mostUndated)];
}

/**
 * The most telling events, at most so many: those that tell most of what is asked, but first those of dates that no
 * other has, and news before background where they tie. What is not dated comes only where there is room.
 */
export function mostTelling(shown: readonly Shown[], limit: number): Shown[] {
  const dates = new Set<string>();
  return [...shown]
    .sort((a, b) => b.score - a.score || Number(a.entry.event.background) - Number(b.entry.event.background))
    .map((one) => {
      const { value } = one.entry.event;
      const further = value !== null && dates.has(value);
      if (value !== null) dates.add(value);
      return { one, worth: worthOf(one, further) };
    })
    .sort((a, b) => b.worth - a.worth)
    .slice(0, limit)
    .map(({ one }) => one);
}

function worthOf({ entry, score }: Shown, further: boolean): number {
  if (entry.event.value === null) return score - 1;
  return further ? score * furtherOfDate : score;
}

/** Puts events in order. */
export const inOrder = (shown: readonly Shown[], by: WantedEvents['by']): Shown[] =>
  [...shown].sort(({ entry: a }, { entry: b }) => (by === 'publication' ? published(a, b) : happened(a, b)));

/** By when it happened. What is dated alike stands as it is told: the certain first, then in the order of an article. */
const happened = (a: Entry, b: Entry): number =>
  chronologically(a.event, b.event) ||
  Number(b.event.certain) - Number(a.event.certain) ||
  a.event.start - b.event.start;

/** By when it was reported, undated articles last, then in the order of an article. */
const published = (a: Entry, b: Entry): number =>
  dayOf(a).localeCompare(dayOf(b)) || a.article - b.article || a.event.start - b.event.start;

const dayOf = ({ citation }: Entry): string => citation.article.published ?? '\uffff';
