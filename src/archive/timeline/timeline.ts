import type { Analysis, Finding, Header } from '../../model.js';
import { coverageOf } from '../coverage.js';
import type { Persons } from '../persons.js';
import type { Timeline, WantedEvents } from '../port.js';
import { type Names, noNames } from '../query/names.js';
import { variantsOf } from '../query/variants.js';
import { createSearchIndex, type SearchIndex } from '../searchIndex.js';
import { noStories, type Stories } from '../stories/stories.js';
import { rawWordsOf } from '../terms.js';
import { show } from './accounts.js';
import { inOrder, mostTelling, ofTopic, withFewUndated } from './choice.js';
import { mayBeOf } from './clues.js';
import { createToldElsewhere } from './elsewhere.js';
import { type Entry, entriesOf } from './entry.js';
import { gather, type Scored } from './gather.js';
import { type Held, hold } from './held.js';
import { createHolder } from './heldEvent.js';
import { asAsked, searchedFor, topicOf } from './naming.js';
import { relevanceOf } from './relevance.js';
import { shortNamesOf } from './shortNames.js';
import { keepFirst } from './stories.js';
import { createVocabulary, type Vocabulary } from './vocabulary.js';
import { isWanted } from './wanted.js';

/** The dated events of a corpus. */
export interface Events {
  add(analysis: Analysis): void;
  /** The most telling of the events that are wanted, in order. */
  on(wanted: WantedEvents, limit: number): Timeline;
  /** The one that begins at a place of an article, with the accounts of all others; `null` where none does. */
  elsewhere(article: Header, start: number): Finding | null;
  /** What is held of them. */
  readonly gathered: EventsGathered;
}

/** What is held of the articles that have events: all that is needed to ask for them. */
export interface EventsGathered {
  readonly articles: Held[];
  /** Of each of the articles, in their order. */
  readonly entries: Entry[][];
  readonly vocabulary: Vocabulary;
  readonly index: SearchIndex<keyof typeof eventWeights>;
}

/** How much a term counts in the fields of an article that has events. */
export const eventWeights = { text: 1, title: 1 };

const noEvents = (): EventsGathered => ({
  articles: [],
  entries: [],
  vocabulary: createVocabulary(),
  index: createSearchIndex(eventWeights),
});

/** How many of the most telling events are compared with each other; the rest are not counted. */
const lookedAt = 1000;

/** Events that can be asked for: what was gathered, or none at first. Only articles that have events are held. */
export function createEvents(
  persons: Persons,
  stories: Stories = noStories,
  names: Names = noNames,
  gathered: EventsGathered = noEvents(),
): Events {
  const { articles, entries, vocabulary, index } = gathered;
  const keep = keepFirst(stories);
  const holdEvent = createHolder();
  /** The articles that may have to do with some words, and which of these no article has. */
  const look = (words: string) => {
    const short = shortNamesOf(words, articles, persons, vocabulary);
    const hits = asAsked(words, index.search(searchedFor(words, short)));
    const coverage = coverageOf(words, hits, articles.length);
    return { hits, missing: coverage.missing, topic: topicOf(words, short, coverage, vocabulary) };
  };
  /** Every article, where nothing is asked but when. */
  const all = () => ({ ...look(''), hits: articles.map((_, id) => ({ id, score: 0, terms: new Map() })) });
  /** What is wanted of what was found, and how much each tells of it. */
  const find = ({ hits, topic }: ReturnType<typeof look>, wanted: WantedEvents): Scored[] =>
    hits.flatMap(({ id }) => {
      const held = articles[id];
      const some = (entries[id] ?? []).filter((entry) => isWanted(entry, wanted));
      if (!held || some.length === 0) return [];
      const naming = topic.namingIn(held);
      return some
        .map((entry) => ({ entry, naming, topic }))
        .filter((looked) => wanted.topic === '' || mayBeOf(looked))
        .map((looked) => ({ entry: looked.entry, score: relevanceOf(looked) }));
    });
  return {
    gathered,
    add(analysis) {
      const { article, events } = analysis;
      if (events.length === 0) return;
      const number = articles.length;
      index.add(number, { text: article.text, title: article.title ?? '' });
      articles.push(hold(analysis, vocabulary));
      entries.push(keep(entriesOf(analysis, number, persons, stories, holdEvent)));
    },
    elsewhere: createToldElsewhere(gathered),
    on(wanted, limit) {
      const asked = wanted.topic || wanted.person ? look(wanted.topic || (wanted.person ?? '')) : all();
      const otherwise = variantsOf(wanted.topic, index, names).map(look);
      const meant = withFewestMissing([asked, ...otherwise]);
      const missing = wanted.topic === '' ? [] : (meant[0]?.missing ?? []);
      const looked = missing.length === 0 ? meant : [look(without(missing, wanted.topic))];
      const found = onceEach(looked.flatMap((one) => find(one, wanted)));
      const dated = withFewUndated(gather(found.slice(0, lookedAt), vocabulary.rarity).map(show));
      const shown = wanted.topic || wanted.person ? ofTopic(dated) : dated;
      const chosen = inOrder(mostTelling(shown, limit), wanted.by);
      return {
        findings: chosen.map(({ finding }) => finding),
        total: shown.length,
        ...(found.length > lookedAt ? { orMore: true } : {}),
        ...(missing.length > 0 ? { missing } : {}),
      };
    },
  };
}

/** Of a topic in several words, those of which the coverage has most. */
function withFewestMissing<Looked extends { readonly missing: readonly string[] }>(
  all: readonly Looked[],
): Looked[] {
  const fewest = Math.min(...all.map(({ missing }) => missing.length));
  return all.filter(({ missing }) => missing.length === fewest);
}

/** Each event once, with the most that it tells; those first that tell most. */
function onceEach(found: readonly Scored[]): Scored[] {
  const sorted = [...found].sort((a, b) => b.score - a.score);
  const told = new Set<Entry>();
  return sorted.filter(({ entry }) => !told.has(entry) && told.add(entry));
}

/** A topic without the words that nothing has. */
const without = (missing: readonly string[], topic: string): string =>
  rawWordsOf(topic)
    .filter((printed) => !missing.includes(printed))
    .join(' ');
