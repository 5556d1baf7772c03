import { setImmediate } from 'node:timers/promises';
import { claimsIn } from '../answering/claim.js';
import type { Analysis, Finding } from '../model.js';
import type { Synonyms } from '../reading/corpus/synonyms.js';
import { cite } from './cite.js';
import { gatherOutlets } from './outlets.js';
import { gatherPersons, type Persons } from './persons.js';
import type { Archive } from './port.js';
import { createProfiles } from './profiles.js';
import { namesOf } from './query/names.js';
import { createRewording } from './sameStatement/rewording.js';
import { gatherStatements } from './statements/store.js';
import { noStories, type Stories } from './stories/stories.js';
import { gatherSuggestions } from './suggestions/suggestions.js';
import { createTexts, type Texts } from './texts.js';
import { createEvents } from './timeline/timeline.js';

/** What is there already of an archive. */
export interface Begun {
  readonly persons: Persons;
  /** With all passages. */
  readonly texts: Texts;
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
  begun?: Begun,
): Promise<Archive> {
  const persons = begun?.persons ?? (await gatherPersons(analyses));
  const outlets = gatherOutlets(analyses);
  const names = namesOf(synonyms);
  const statements = await gatherStatements(analyses, persons, stories, createRewording(), names);
  const texts = begun?.texts ?? createTexts(persons, stories, names);
  const events = createEvents(persons, stories, names);
  const suggestions = gatherSuggestions();
  for (const [i, analysis] of analyses.entries()) {
    for (const shelf of begun ? [events, suggestions] : [texts, events, suggestions]) shelf.add(analysis);
    await setImmediate();
    onAdded?.(i + 1);
  }
  const profiles = createProfiles(persons.all, statements.findings);
  const suggest = suggestions.ready(persons.all, profiles.quoted, outlets.called());
  const sources = analyses.flatMap((analysis) => opening(analysis, stories)).sort(newestFirst);
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
    suggestions: async (kind, typed, limit) => suggest(kind, typed, limit),
    quoted: async (limit) => statements.speakers.named.slice(0, limit),
    profiles: async (limit) => profiles.quoted.slice(0, limit),
    profile: async (person) => profiles.of(person),
    sources: async (limit) => ({ findings: sources.slice(0, limit), total: sources.length }),
    ranking: async (query, limit) => texts.ranking(query, limit),
    holdings: () => ({
      articles: analyses.length,
      passages: texts.size,
      quotations: statements.size,
      people: persons.all.length,
    }),
  };
}

/** An article's first sentence, with the other articles of its story. */
function opening({ article, sentences: [first] }: Analysis, stories: Stories): Finding[] {
  const others = stories.others(article);
  if (!first) return [];
  return [{ citation: cite(article, first), ...(others.length > 0 ? { sameStory: others } : {}) }];
}

const newestFirst = (a: Finding, b: Finding): number =>
  (b.citation.article.published ?? '').localeCompare(a.citation.article.published ?? '') ||
  a.citation.article.id.localeCompare(b.citation.article.id);
