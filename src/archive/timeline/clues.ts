import type { Entry } from './entry.js';
import type { Naming, Topic } from './naming.js';

/** An event, and where its article names the topic. */
export interface Looked {
  readonly entry: Entry;
  readonly naming: Naming;
  readonly topic: Topic;
}

/** A sentence that has this share of a topic names it. */
export const enough = 0.55;
/** A topic that is named so often is what the article is about. */
const often = 8;
/** The headline says as much as so many sentences. */
const headline = 3;
/** What stands in the headline or the sentence before counts for less than what stands in the event's own words. */
const aside = 0.5;

/** What speaks for it that an event is one of a topic, or against it: each a number from 0 to 1. */
const clues: Readonly<Record<string, (looked: Looked) => number>> = {
  /** The share of the topic that its words name, more where they begin with it: then it is what they are about. */
  subject: (looked) => shareIn(looked) * (1 - beginsIn(looked)),
  /** How near the topic is named, in its own words (1) or before them. */
  near: (looked) => 1 / (1 + sinceNamed(looked)),
  /** How often the article names the topic. */
  often: (looked) => Math.min(1, timesNamed(looked) / often),
  /** How much of the article names it. */
  density: (looked) => Math.min(1, timesNamed(looked) / looked.naming.sentences.length),
  /** Whether it is planned or denied. */
  unhappened: ({ entry: { event } }) => Number(event.status !== 'happened'),
  /** Whether its date is a week, a quarter, a season or half a year: seldom more than a figure's or a habit's. */
  vague: ({ entry: { event } }) => Number(/-[A-Z]/.test(event.value ?? '')),
  /** Whether it lies in the article's future. */
  ahead: ({ entry: { event, citation } }) =>
    Number((event.bounds?.first ?? '') > (citation.article.published ?? '9')),
  /** Whether its date is not certain. */
  uncertain: ({ entry }) => Number(!entry.event.certain),
};

/** The names of the clues, in the order of their numbers. */
export const clueNames: readonly string[] = Object.keys(clues);

/** What an event has of each clue. */
export const cluesOf = (looked: Looked): number[] => Object.values(clues).map((clue) => clue(looked));

/**
 * Whether an event may be one of a topic: its own words name it, or they lean on a sentence just before that does; or
 * it is the day's news of an article that names it anywhere, or opens one whose headline does. What is not dated has
 * to name it itself.
 */
export function mayBeOf(looked: Looked): boolean {
  const { entry } = looked;
  if (shareIn(looked) >= enough) return true;
  if (entry.event.value === null) return false;
  if (entry.leans && sinceNamed(looked) <= furthestLeaning) return true;
  if (isLead(looked)) return true;
  const { published } = entry.citation.article;
  return published !== null && entry.event.value === published && timesNamed(looked) > 0;
}

/** Whether an event opens an article whose headline names the topic. */
export const isLead = ({ entry, naming, topic }: Looked): boolean =>
  entry.first === 0 && topic.share(naming.title) >= enough;

/** A pronoun seldom means what was named more sentences before. */
const furthestLeaning = 2;

/** The share of the topic that an event's own words have, and half of what only the headline or the sentence before has. */
function shareIn({ entry: { first, last }, naming: { sentences, title }, topic }: Looked): number {
  let own = 0;
  for (let place = first; place <= last; place++) own |= sentences[place] ?? 0;
  if (own === 0) return 0;
  const share = topic.share(own);
  return share + aside * (topic.share(own | title | (sentences[first - 1] ?? 0)) - share);
}

const beginsIn = ({ entry: { first, last }, naming: { begins } }: Looked): number =>
  Math.min(...begins.subarray(first, last + 1));

/** How many sentences before an event the topic was named; infinite where it was not. */
function sinceNamed(looked: Looked): number {
  const { entry, naming, topic } = looked;
  if (shareIn(looked) >= enough) return 0;
  for (let place = entry.first - 1; place >= 0; place--) {
    if (topic.share(naming.sentences[place] ?? 0) >= enough) return entry.first - place;
  }
  return Number.POSITIVE_INFINITY;
}

/** How many sentences name the topic; the same for all events of an article. */
function timesNamed({ naming, topic }: Looked): number {
  const known = timesKnown.get(naming);
  if (known !== undefined) return known;
  const inText = naming.sentences.reduce((times, found) => times + Number(topic.share(found) >= enough), 0);
  const times = inText + headline * topic.share(naming.title);
  timesKnown.set(naming, times);
  return times;
}

const timesKnown = new WeakMap<Naming, number>();
