import type { Analysis, Finding } from '../model.js';
import { cite } from './cite.js';
import { coverageOf } from './coverage.js';
import { type DatedPassage, datedPassages } from './datedPassages.js';
import { createSearchIndex } from './searchIndex.js';
import { termsOf } from './terms.js';

/** The dated events of a corpus: sentences with a date that is known. */
export interface Events {
  add(analysis: Analysis): void;
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

type Rarity = (term: string) => number;

/** The share of a topic, rare terms weighing more, that has to be in an event's sentence or around it. */
const topical = 0.4;
/** Two sentences on one date that share this much of their terms tell one event. */
const sameEvent = 0.4;

/** Dated sentences that can be asked by topic, none at first. */
export function createEvents(): Events {
  const entries: Entry[] = [];
  const frequency = new Map<string, number>();
  const rarity = (term: string) => Math.log(1 + entries.length / (frequency.get(term) ?? 1));
  const index = createSearchIndex({ sentence: 1, around: 0.2, title: 0.3 });
  return {
    add(analysis) {
      for (const passage of datedPassages(analysis)) {
        const finding = findingOf(analysis, passage);
        const sentence = finding.citation.exact;
        const title = analysis.article.title ?? '';
        index.add(entries.length, { sentence, around: passage.around, title });
        for (const term of new Set(termsOf(sentence))) frequency.set(term, (frequency.get(term) ?? 0) + 1);
        entries.push({ finding, passage });
      }
    },
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

const findingOf = ({ article }: Analysis, passage: DatedPassage): Finding => ({
  citation: cite(article, passage),
  date: passage.value,
  ...(passage.certain ? {} : { uncertain: true }),
});

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
  const one = termSetOf(a);
  const other = termSetOf(b);
  const weigh = (terms: readonly string[]) => terms.reduce((sum, term) => sum + rarity(term), 0);
  const shared = [...one].filter((term) => other.has(term));
  return weigh(shared) >= sameEvent * Math.min(weigh([...one]), weigh([...other]));
}

const termSetOf = ({ finding }: Entry): Set<string> => new Set(termsOf(finding.citation.exact));

/** By when it ended at the latest, so that within a year or a decade the precise comes before the coarse. */
const chronologically = ({ passage: a }: Entry, { passage: b }: Entry): number =>
  a.last.localeCompare(b.last) || b.first.localeCompare(a.first);
