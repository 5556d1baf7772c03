import type { Analysis, Finding } from '../model.js';
import { cite } from './cite.js';
import { coverageOf } from './coverage.js';
import { type DatedPassage, datedPassages } from './datedPassages.js';
import { createSearchIndex } from './searchIndex.js';
import { termsOf } from './terms.js';

/** The dated events of a corpus: sentences with a date that is known. */
export interface Events {
  /** The most telling events on a topic, in the order in which they happened. */
  on(topic: string, limit: number): Finding[];
}

interface Entry {
  readonly finding: Finding;
  readonly passage: DatedPassage;
}

interface Scored {
  readonly entry: Entry;
  readonly score: number;
}

/** The share of a topic, rare terms weighing more, that has to be in an event's sentence or around it. */
const topical = 0.4;
/** Two sentences on one date that share this much of their terms tell one event. */
const sameEvent = 0.4;

/** Lets the dated sentences of a corpus be asked by topic. */
export function gatherEvents(analyses: readonly Analysis[]): Events {
  const entries: Entry[] = [];
  const index = createSearchIndex({ sentence: 1, around: 0.2, title: 0.3 });
  for (const analysis of analyses) {
    const { article } = analysis;
    for (const passage of datedPassages(analysis)) {
      const finding = { citation: cite(article, passage), date: passage.value };
      index.add(entries.length, {
        sentence: finding.citation.exact,
        around: passage.around,
        title: article.title ?? '',
      });
      entries.push({ finding, passage });
    }
  }
  return {
    on(topic, limit) {
      const hits = index.search(topic);
      const coverage = coverageOf(topic, hits, entries.length);
      const found = hits
        .filter((hit) => coverage.share(hit) >= topical)
        .flatMap(({ id, score }): Scored[] => {
          const entry = entries[id];
          return entry ? [{ entry, score }] : [];
        });
      return foldTellings(found)
        .slice(0, limit)
        .map(({ entry }) => entry)
        .sort(chronologically)
        .map(({ finding }) => finding);
    },
  };
}

/** One entry for what is told several times of one date: the best telling, weighing as much as all. */
function foldTellings(found: readonly Scored[]): Scored[] {
  const tellings: { best: Scored; score: number }[] = [];
  const byDate = new Map<string, { best: Scored; score: number }[]>();
  for (const scored of found) {
    const sameDate = byDate.get(scored.entry.passage.value) ?? [];
    const telling = sameDate.find(({ best }) => tellSameEvent(best.entry, scored.entry));
    if (telling) telling.score += scored.score;
    else {
      const fresh = { best: scored, score: scored.score };
      tellings.push(fresh);
      byDate.set(scored.entry.passage.value, [...sameDate, fresh]);
    }
  }
  return tellings.sort((a, b) => b.score - a.score).map(({ best, score }) => ({ entry: best.entry, score }));
}

/** A day has one entry; of a longer time, sentences that share few terms tell different events. */
function tellSameEvent(a: Entry, b: Entry): boolean {
  if (a.passage.first === a.passage.last) return true;
  const terms = new Set(termsOf(a.finding.citation.exact));
  const others = [...new Set(termsOf(b.finding.citation.exact))];
  const shared = others.filter((term) => terms.has(term)).length;
  return shared >= sameEvent * Math.min(terms.size, others.length);
}

/** By when it began; the more precise before the coarser that begins with it. */
const chronologically = ({ passage: a }: Entry, { passage: b }: Entry): number =>
  a.first.localeCompare(b.first) || a.last.localeCompare(b.last);
