import { claimsIn } from '../answering/claim.js';
import type { Analysis } from '../model.js';
import type { Synonyms } from '../reading/corpus/synonyms.js';
import { createList } from './articles/list.js';
import { createMarked } from './articles/marked.js';
import { type Gathered, gatherAll } from './gathered.js';
import { gatherOutlets } from './outlets.js';
import { gatherPersons, type Persons } from './persons.js';
import type { Archive } from './port.js';
import { createProfiles } from './profiles.js';
import { type Names, namesOf } from './query/names.js';
import { createElsewhere } from './referred/elsewhere.js';
import { createReferences } from './referred/references.js';
import { createSurroundings } from './referred/surroundings.js';
import { createRewording } from './sameStatement/rewording.js';
import { createSources } from './sources.js';
import { statementsOf } from './statements/store.js';
import { noStories, type Stories } from './stories/stories.js';
import { createSuggestions } from './suggestions/suggestions.js';
import { createTexts, type Texts } from './texts.js';
import { createEvents } from './timeline/timeline.js';

/** All that an archive answers from. */
export interface Stock {
  readonly analyses: readonly Analysis[];
  readonly stories: Stories;
  readonly names: Names;
  readonly persons: Persons;
  /** With all passages. */
  readonly texts: Texts;
  readonly gathered: Gathered;
}

/**
 * Builds an archive held in memory. What it answers is fixed once it is built: a reindex builds another.
 * Between articles others get their turn, so that an old archive goes on answering; `onAdded` is told how many
 * have been added, and what it throws ends the building. What several articles of a story print is held once, as
 * the first of them has it: of a story the original has to come first. `synonyms` says what else things are called.
 */
export async function buildArchive(
  analyses: readonly Analysis[],
  stories: Stories = noStories,
  onAdded?: (articles: number) => void,
  synonyms: Synonyms = [],
): Promise<Archive> {
  const persons = await gatherPersons(analyses);
  const names = namesOf(synonyms);
  const texts = createTexts(persons, stories, names);
  const gathered = await gatherAll(analyses, persons, stories, (analysis, articles) => {
    texts.add(analysis);
    onAdded?.(articles);
  });
  return archiveOf({ analyses, stories, names, persons, texts, gathered });
}

/** An archive of what is there already. */
export function archiveOf({ analyses, stories, names, persons, texts, gathered }: Stock): Archive {
  const outlets = gatherOutlets(analyses);
  const statements = statementsOf(gathered.statements, createRewording(), names);
  const events = createEvents(persons, stories, names, gathered.events);
  const profiles = createProfiles(persons.all, statements.findings);
  const { topics } = gathered;
  const suggest = createSuggestions({ persons, profiles, outlets, topics, statements, events });
  const references = createReferences(analyses);
  const sources = createSources(analyses, gathered.openings, stories);
  return {
    passages: async (question, limit) => texts.answering(question, limit),
    quotations: async (wanted, limit) => statements.of(wanted, limit),
    undatedQuotations: async (wanted) => statements.undated(wanted),
    comparisons: async (compared, limit) => statements.compared(compared, limit),
    wording: async (words, limit) => statements.wording(words, limit),
    claims: async (message) => claimsIn(message),
    printing: async (words, limit) => texts.printing(words, limit),
    events: async (wanted, limit) => events.on(wanted, limit),
    people: async (name) => persons.called(name),
    speakerPrinted: async (name) => statements.speakers.printed(name),
    similarPeople: async (name) => persons.similar(name),
    outlets: async (name) => outlets.called(name),
    suggestions: async (kind, typed, limit, beside) => suggest(kind, typed, limit, beside),
    quoted: async (limit) => statements.speakers.named.slice(0, limit),
    profiles: async (limit) => profiles.quoted.slice(0, limit),
    profile: async (person) => profiles.of(person),
    sources: async (limit) => sources(limit),
    articles: createList(analyses),
    article: createMarked({ references, persons, stories }),
    around: createSurroundings(references),
    printedElsewhere: createElsewhere({ references, statements, events, texts, stories }),
    ranking: async (query, limit) => texts.ranking(query, limit),
    holdings: () => ({
      articles: analyses.length,
      passages: texts.size,
      quotations: statements.size,
      people: persons.all.length,
    }),
  };
}
