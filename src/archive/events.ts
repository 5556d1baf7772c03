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
  readonly terms: ReadonlySet<string>;
}

interface Scored {
  readonly entry: Entry;
  readonly score: number;
}

type Rarity = (term: string) => number;

/** The share of a topic, rare terms weighing more, that has to be in an event's sentence or around it. */
const topical = 0.4;
/** Two sentences on one date that share this much of their terms tell one event. */
const sameEvent = 0.4;

/** Lets the dated sentences of a corpus be asked by topic. */
export function gatherEvents(analyses: readonly Analysis[]): Events {
  const entries: Entry[] = [];
  const frequency = new Map<string, number>();
  const rarity = (term: string) => Math.log(1 + entries.length / (frequency.get(term) ?? 1));
  const index = createSearchIndex({ sentence: 1, around: 0.2, title: 0.3 });
  for (const analysis of analyses) {
    const { article } = analysis;
    for (const passage of datedPassages(analysis)) {
      const finding: Finding = {
        citation: cite(article, passage),
        date: passage.value,
        ...(passage.certain ? {} : { uncertain: true }),
      };
      index.add(entries.length, {
        sentence: finding.citation.exact,
        around: passage.around,
        title: article.title ?? '',
      });
      const terms = new Set(termsOf(finding.citation.exact));
      for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
      entries.push({ finding, passage, terms });
    }
  }
  return {
    on(topic, limit) {
      const hits = index.search(topic);
      const coverage = coverageOf(topic, hits, entries.length);
      const found = hits.flatMap((hit): Scored[] => {
        const entry = entries[hit.id];
        const share = coverage.share(hit);
        return entry && share >= topical ? [{ entry, score: hit.score * share ** 2 }] : [];
      });
      return foldTellings(found, rarity)
        .slice(0, limit)
        .map(({ entry }) => entry)
        .sort(chronologically)
        .map(({ finding }) => finding);
    },
  };
}

/** One entry for what is told several times of one date: the best telling, weighing as much as all. */
function foldTellings(found: readonly Scored[], rarity: Rarity): Scored[] {
  const tellings: { best: Scored; score: number }[] = [];
  const byDate = new Map<string, { best: Scored; score: number }[]>();
  for (const scored of found) {
    const sameDate = byDate.get(scored.entry.passage.value) ?? [];
    const telling = sameDate.find(({ best }) => tellSameEvent(best.entry, scored.entry, rarity));
    if (telling) telling.score += scored.score;
    else {
      const fresh = { best: scored, score: scored.score };
      tellings.push(fresh);
      byDate.set(scored.entry.passage.value, [...sameDate, fresh]);
    }
  }
  return tellings.sort((a, b) => b.score - a.score).map(({ best, score }) => ({ entry: best.entry, score }));
}

/** A day has one entry; of a longer time, sentences that share few of their rare terms tell different events. */
function tellSameEvent(a: Entry, b: Entry, rarity: Rarity): boolean {
  if (a.passage.first === a.passage.last) return true;
  const weigh = (terms: Iterable<string>) => [...terms].reduce((sum, term) => sum + rarity(term), 0);
  const shared = [...a.terms].filter((term) => b.terms.has(term));
  return weigh(shared) >= sameEvent * Math.min(weigh(a.terms), weigh(b.terms));
}

/** By when it ended at the latest, so that within a year or a decade the precise comes before the coarse. */
const chronologically = ({ passage: a }: Entry, { passage: b }: Entry): number =>
  a.last.localeCompare(b.last) || b.first.localeCompare(a.first);
