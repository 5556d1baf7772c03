import type { Analysis, Event, Finding, Printed, Span } from '../../model.js';
import { cite } from '../cite.js';
import { coverageOf } from '../coverage.js';
import type { Timeline, WantedEvents } from '../port.js';
import { createSearchIndex } from '../searchIndex.js';
import { noStories, type Stories } from '../stories/stories.js';
import { termsOf } from '../terms.js';
import { type Entry, foldTellings, type Scored } from './fold.js';

/** The dated events of a corpus. */
export interface Events {
  add(analysis: Analysis): void;
  /** The most telling of the events that are wanted, in order. */
  on(wanted: WantedEvents, limit: number): Timeline;
}

/** The share of a topic, rare terms weighing more, that an event has to have; what stands in the headline or around counts half. */
const topical = 0.55;
/** How many of the best dated sentences are told apart. */
const lookedAt = 300;

/**
 * Dated events that can be asked by topic, none at first. What an article of a story has dated already is
 * not added again: a copy confirms nothing, and its "Friday" may be another one than the original's.
 */
export function createEvents(stories: Stories = noStories): Events {
  const entries: Entry[] = [];
  const told = new Set<string>();
  const frequency = new Map<string, number>();
  const rarity = (term: string) => Math.log(1 + entries.length / (frequency.get(term) ?? 1));
  const index = createSearchIndex({ sentence: 1, around: 0.1, title: 0.3 });
  return {
    add(analysis) {
      for (const event of analysis.events.filter(({ value }) => value !== null)) {
        const finding = findingOf(analysis, event, stories);
        const sentence = finding.citation.exact;
        const key = stories.keyOf(analysis.article, sentence);
        if (key !== null && told.has(key)) continue;
        if (key !== null) told.add(key);
        const title = analysis.article.title ?? '';
        index.add(entries.length, { sentence, around: around(analysis, event), title });
        for (const term of new Set(termsOf(sentence))) frequency.set(term, (frequency.get(term) ?? 0) + 1);
        entries.push({ finding, event });
      }
    },
    on({ topic }, limit) {
      const hits = index.search(topic);
      const coverage = coverageOf(topic, hits, entries.length);
      const found = hits.slice(0, lookedAt).flatMap((hit): Scored[] => {
        const entry = entries[hit.id];
        const share = coverage.share(hit, ['around', 'title']);
        return entry && share >= topical ? [{ entry, score: hit.score * share }] : [];
      });
      const folded = foldTellings(found, rarity);
      const findings = folded
        .slice(0, limit)
        .map(({ entry }) => entry)
        .sort(chronologically)
        .map(({ finding }) => finding);
      return { findings, total: folded.length };
    },
  };
}

/** The sentences before and after an event: "They met again in 2019" is understood from the one before. */
function around({ article, sentences }: Analysis, { start, end }: Event): string {
  const before = sentences.findLast((sentence) => sentence.end <= start);
  const after = sentences.find((sentence) => sentence.start >= end);
  return [before, after].map((span) => (span ? article.text.slice(span.start, span.end) : '')).join('\n');
}

function findingOf(analysis: Analysis, event: Event, stories: Stories): Finding {
  const { article } = analysis;
  const { value, from, words, countedFrom, certain, status, background } = event;
  const printed = ({ start, end }: Span): Printed => ({
    exact: article.text.slice(start, end),
    start,
    end,
  });
  return {
    citation: cite(article, event),
    date: value,
    dating: {
      words: words && printed(words),
      from,
      ...(countedFrom ? { countedFrom: printed(countedFrom) } : {}),
    },
    ...(status === 'happened' ? {} : { status }),
    ...(background ? { background } : {}),
    ...(certain ? {} : { uncertain: true }),
    ...stories.alsoIn(analysis, event),
  };
}

/**
 * By when it ended at the latest, so that within a year or a decade the precise comes before the coarse. What
 * is dated alike stands as it is told: the certain first, then in the order of an article.
 */
const chronologically = ({ event: a }: Entry, { event: b }: Entry): number =>
  (a.bounds?.last ?? '').localeCompare(b.bounds?.last ?? '') ||
  (b.bounds?.first ?? '').localeCompare(a.bounds?.first ?? '') ||
  Number(b.certain) - Number(a.certain) ||
  a.start - b.start;
