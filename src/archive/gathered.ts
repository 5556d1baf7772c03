import { setImmediate } from 'node:timers/promises';
import type { Analysis, Span } from '../model.js';
import type { Persons } from './persons.js';
import { createRewording } from './sameStatement/rewording.js';
import { gatherStatements, type StatementsGathered } from './statements/store.js';
import type { Stories } from './stories/stories.js';
import { mostTopics } from './suggestions/suggestions.js';
import { createTopicCounts } from './suggestions/topics.js';
import { createEvents, type EventsGathered } from './timeline/timeline.js';

/** What is gathered of all articles, beside their people and their passages: it can be kept. */
export interface Gathered {
  readonly statements: StatementsGathered;
  readonly events: EventsGathered;
  /** What they are about, most first. */
  readonly topics: readonly string[];
  /** The first sentence of each article; `null` where it has none. */
  readonly openings: readonly (Span | null)[];
}

/**
 * Gathers it. Between articles others get their turn; `onAdded` is told of each that has been added, and what it
 * throws ends the gathering.
 */
export async function gatherAll(
  analyses: readonly Analysis[],
  persons: Persons,
  stories: Stories,
  onAdded?: (analysis: Analysis, articles: number) => void,
): Promise<Gathered> {
  const { gathered: statements } = await gatherStatements(analyses, persons, stories, createRewording());
  const events = createEvents(persons, stories);
  const topics = createTopicCounts();
  const openings: (Span | null)[] = [];
  for (const [i, analysis] of analyses.entries()) {
    events.add(analysis);
    topics.add(analysis);
    openings.push(analysis.sentences[0] ?? null);
    await setImmediate();
    onAdded?.(analysis, i + 1);
  }
  return { statements, events: events.gathered, topics: topics.best(mostTopics), openings };
}
