import type { Analysis, Finding } from '../model.js';
import { cite } from './cite.js';
import { coverageOf } from './coverage.js';
import { type DatedPassage, datedPassages } from './datedPassages.js';
import { createSearchIndex } from './searchIndex.js';
import { noStories, type Stories } from './stories/stories.js';
import { type Entry, foldTellings, type Scored } from './tellings.js';
import { termsOf } from './terms.js';

/** The dated events of a corpus: sentences with a date that is known. */
export interface Events {
  add(analysis: Analysis): void;
  /** The most telling events on a topic, in the order in which they happened. */
  on(topic: string, limit: number): Finding[];
}

/** The share of a topic, rare terms weighing more, that an event has to have; what stands in the headline or around counts half. */
const topical = 0.55;
/** How many of the best dated sentences are told apart. */
const lookedAt = 300;

/**
 * Dated sentences that can be asked by topic, none at first. What an article of a story has dated already is
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
      for (const passage of datedPassages(analysis)) {
        const finding = findingOf(analysis, passage, stories);
        const sentence = finding.citation.exact;
        const key = stories.keyOf(analysis.article, sentence);
        if (key !== null && told.has(key)) continue;
        if (key !== null) told.add(key);
        const title = analysis.article.title ?? '';
        index.add(entries.length, { sentence, around: passage.around, title });
        for (const term of new Set(termsOf(sentence))) frequency.set(term, (frequency.get(term) ?? 0) + 1);
        entries.push({ finding, passage });
      }
    },
    on(topic, limit) {
      const hits = index.search(topic);
      const coverage = coverageOf(topic, hits, entries.length);
      const found = hits.slice(0, lookedAt).flatMap((hit): Scored[] => {
        const entry = entries[hit.id];
        const share = coverage.share(hit, ['around', 'title']);
        return entry && share >= topical ? [{ entry, score: hit.score * share }] : [];
      });
      return foldTellings(found, rarity)
        .slice(0, limit)
        .map(({ entry }) => entry)
        .sort(chronologically)
        .map(({ finding }) => finding);
    },
  };
}

const findingOf = (analysis: Analysis, passage: DatedPassage, stories: Stories): Finding => ({
  citation: cite(analysis.article, passage),
  date: passage.value,
  ...(passage.certain ? {} : { uncertain: true }),
  ...stories.alsoIn(analysis, passage),
});

/**
 * By when it ended at the latest, so that within a year or a decade the precise comes before the coarse. What
 * is dated alike stands as it is told: the certain first, then in the order of an article.
 */
const chronologically = ({ passage: a }: Entry, { passage: b }: Entry): number =>
  a.last.localeCompare(b.last) ||
  b.first.localeCompare(a.first) ||
  Number(b.certain) - Number(a.certain) ||
  a.start - b.start;
