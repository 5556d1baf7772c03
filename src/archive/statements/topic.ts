import { coverageOf } from '../coverage.js';
import { createSearchIndex } from '../searchIndex.js';
import { surroundings } from './around.js';
import type { Entry } from './entry.js';
import { contentOf, inDifferentWords } from './telling.js';

/** A statement that speaks of a topic. */
export interface Topical {
  readonly entry: Entry;
  /**
   * From 0 to 1: two thirds of it how much of the topic is there, what stands only beside counting half, so that
   * no rare word beside a statement outweighs a frequent one in it; the rest the score, beside the best one's.
   */
  readonly relevance: number;
}

/** Finds statements by what they are about. */
export interface TopicIndex {
  add(entry: Entry): void;
  /** Statements that speak of a topic, or beside which the article does. */
  on(topic: string): Topical[];
  /** Statements that share a term with words in their own, those first that share most. */
  sharing(words: string, most: number): Entry[];
}

/** Half of what a topic asks, rare terms weighing more, has to be in a statement or around it. */
const topical = 0.5;

/** An index of statements; what the speaker says weighs three times as much as what stands beside it. */
export function createTopicIndex(): TopicIndex {
  const entries: Entry[] = [];
  const index = createSearchIndex({ content: 3, around: 1 });
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
      const { share } = coverageOf(topic, hits, entries.length);
      const best = hits[0]?.score ?? 1;
      return hits.flatMap((hit) => {
        const entry = entries[hit.id];
        if (!entry || share(hit) < topical) return [];
        return [{ entry, relevance: (2 * share(hit, ['around']) + hit.score / best) / 3 }];
      });
    },
    sharing: (words, most) =>
      index.search(words, { fields: ['content'], most }).flatMap(({ id }) => entries[id] ?? []),
  };
}

/** What a statement says, in all the wordings in which outlets print it. */
const wordingsOf = ({ tellings }: Entry): string =>
  inDifferentWords(tellings)
    .map(({ finding }) => contentOf(finding))
    .join('\n');
