import { PLACES } from '../../analysis/people/not-people.js';
import type { Analysis, Person, Profile } from '../../model.js';
import { outletKey } from '../outlets.js';
import type { Suggestion, SuggestionKind } from '../port.js';
import { plainWordsOf } from '../terms.js';
import { isOfCountryAlone, wordsToFind } from './countryTopics.js';
import { suggestPeople } from './people.js';
import { createTopicCounts } from './topics.js';
import { createWordIndex } from './wordIndex.js';

/** What a coverage suggests to somebody who is typing. */
export type Suggest = (kind: SuggestionKind, typed: string, limit: number) => Suggestion[];

/** Gathers what can be suggested. */
export interface SuggestionsGathered {
  add(analysis: Analysis): void;
  /** Everyone, most mentioned first; of them those who are quoted, most quoted first; outlets with most articles first. */
  ready(people: readonly Person[], quoted: readonly Profile[], outlets: readonly string[]): Suggest;
}

/** More topics are not kept. */
const mostTopics = 20_000;

/** Suggestions of people, topics and outlets; nothing is gathered at first. */
export function gatherSuggestions(): SuggestionsGathered {
  const topics = createTopicCounts();
  return {
    add: (analysis) => topics.add(analysis),
    ready(people, quoted, outlets) {
      const keys = new Set(outlets.map(outletKey));
      const givenNames = givenNamesOf(people);
      const isTopic = (topic: string) =>
        !keys.has(outletKey(topic)) && !isOfCountryAlone(topic) && !givenNames.has(topic);
      const matters = topics.best(mostTopics).filter(isTopic);
      const suggesting: Readonly<Record<SuggestionKind, (typed: string, limit: number) => Suggestion[]>> = {
        people: suggestPeople(quoted, people),
        topics: suggestNames(matters, wordsToFind),
        outlets: suggestNames(outlets),
      };
      return (kind, typed, limit) => suggesting[kind](typed, limit);
    },
  };
}

/** Names that stand only before others in full names, and are no place’s: alone they are no topic. */
function givenNamesOf(people: readonly Person[]): ReadonlySet<string> {
  const given = new Set<string>();
  const family = new Set<string>();
  for (const { name } of people) {
    const words = name.split(' ');
    if (words.length > 1) given.add(words[0] ?? '');
    family.add(words.at(-1) ?? '');
  }
  return new Set([...given].filter((name) => !family.has(name) && !PLACES.has(name.toLowerCase())));
}

/** Suggests names by any of their words, in their order. */
function suggestNames(
  names: readonly string[],
  wordsOf: (name: string) => string[] = plainWordsOf,
): (typed: string, limit: number) => Suggestion[] {
  const index = createWordIndex(names.map((name) => wordsOf(name)));
  return (typed, limit) =>
    index.find(typed, limit).map((place) => ({ value: names[place] ?? '', about: null }));
}
