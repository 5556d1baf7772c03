import { coverageOf } from '../coverage.js';
import { type Names, noNames } from '../query/names.js';
import { variantsOf } from '../query/variants.js';
import { createSearchIndex, type SearchIndex } from '../searchIndex.js';
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
  /** Adds a statement, and what stands beside it in its article. */
  add(entry: Entry, around: string): void;
  /** Statements that speak of a topic, whatever they call it, or beside which the article does. */
  on(topic: string): Topical[];
  /** Statements that share a term with words in their own, those first that share most. */
  sharing(words: string, most: number): Entry[];
}

/** Half of what a topic asks, rare terms weighing more, has to be in a statement or around it. */
const topical = 0.5;

/** How much a term counts in a statement, and in what stands beside it. */
export const statementWeights = { content: 3, around: 1 };

/** The terms of statements, by their numbers. */
export type StatementIndex = SearchIndex<keyof typeof statementWeights>;

/** An index of statements, with names of one thing known, of those that are given or none at first; what the speaker says weighs three times as much as what stands beside it. */
export function createTopicIndex(
  names: Names = noNames,
  entries: Entry[] = [],
  index: StatementIndex = createSearchIndex(statementWeights),
): TopicIndex {
  const inTheseWords = (topic: string): Topical[] => {
    const hits = index.search(topic);
    const { share } = coverageOf(topic, hits, entries.length);
    const best = hits[0]?.score ?? 1;
    return hits.flatMap((hit) => {
      const entry = entries[hit.id];
      if (!entry || share(hit) < topical) return [];
      return [{ entry, relevance: (2 * share(hit, ['around']) + hit.score / best) / 3 }];
    });
  };
  return {
    add(entry, around) {
      index.add(entries.length, { content: wordingsOf(entry), around });
      entries.push(entry);
    },
    on: (topic) => mostRelevant([topic, ...variantsOf(topic, index, names)].map(inTheseWords)),
    sharing: (words, most) =>
      index.search(words, { fields: ['content'], most }).flatMap(({ id }) => entries[id] ?? []),
  };
}

/** Each statement once, as the words have it that it fits best. */
function mostRelevant([first = [], ...others]: readonly Topical[][]): Topical[] {
  const found = new Map(first.map((topical) => [topical.entry, topical]));
  for (const topical of others.flat()) {
    const known = found.get(topical.entry)?.relevance ?? -1;
    if (topical.relevance > known) found.set(topical.entry, topical);
  }
  return [...found.values()];
}

/** What a statement says, in all the wordings in which outlets print it. */
const wordingsOf = ({ tellings }: Entry): string =>
  inDifferentWords(tellings)
    .map(({ finding }) => contentOf(finding))
    .join('\n');
