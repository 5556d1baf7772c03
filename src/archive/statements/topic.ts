import { coverageOf } from '../coverage.js';
import { createSearchIndex } from '../searchIndex.js';
import { surroundings } from './around.js';
import type { Entry } from './entry.js';
import { contentOf, inDifferentWords } from './telling.js';

/** A statement that speaks of a topic. */
export interface Topical {
  readonly entry: Entry;
  /** From 0 to 1, which the best has. */
  readonly relevance: number;
}

/** Finds statements by what they are about. */
export interface TopicIndex {
  add(entry: Entry): void;
  /** Statements that speak of a topic, or beside which the article does, best first. */
  on(topic: string): Topical[];
  /** Statements that share a term with words in their own, those first that share most. */
  sharing(words: string, most: number): Entry[];
}

/** Half of what a topic asks, rare terms weighing more, has to be in a statement or around it. */
const topical = 0.5;

/** An index of statements; what the speaker says weighs twice as much as what stands beside it. */
export function createTopicIndex(): TopicIndex {
  const entries: Entry[] = [];
  const index = createSearchIndex({ content: 2, around: 1 });
  return {
    add(entry) {
      const [best] = entry.tellings;
      if (!best) return;
      const around = surroundings(best.analysis, best.parts);
      index.add(entries.length, { content: wordingsOf(entry), around });
      entries.push(entry);
    },
    on(topic) {
      const hits = index.search(topic);
      const coverage = coverageOf(topic, hits, entries.length);
      const found = hits.filter((hit) => coverage.share(hit) >= topical);
      const best = found[0]?.score ?? 1;
      return found.flatMap(({ id, score }) => {
        const entry = entries[id];
        return entry ? [{ entry, relevance: score / best }] : [];
      });
    },
    sharing: (words, most) =>
      index
        .search(words, ['content'])
        .slice(0, most)
        .flatMap(({ id }) => entries[id] ?? []),
  };
}

/** What a statement says, in all the wordings in which outlets print it. */
const wordingsOf = ({ tellings }: Entry): string =>
  inDifferentWords(tellings)
    .map(({ finding }) => contentOf(finding))
    .join('\n');
