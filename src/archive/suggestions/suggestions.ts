import { PLACES } from '../../analysis/people/not-people.js';
import type { Person, Profile } from '../../model.js';
import { outletKey } from '../outlets.js';
import type { Suggestion, SuggestionKind } from '../port.js';
import { plainWordsOf } from '../terms.js';
import { isOfCountryAlone, wordsToFind } from './countryTopics.js';
import { suggestPeople } from './people.js';
import { createWordIndex } from './wordIndex.js';

/** What a coverage suggests to somebody who is typing. */
export type Suggest = (kind: SuggestionKind, typed: string, limit: number) => Suggestion[];

/** More topics are not kept. */
export const mostTopics = 20_000;

/**
 * Suggestions of people, topics and outlets: of everyone, most mentioned first, and of them of those who are quoted,
 * most quoted first; of topics and outlets in their order.
 */
export function createSuggestions(
  people: readonly Person[],
  quoted: readonly Profile[],
  outlets: readonly string[],
  topics: readonly string[],
): Suggest {
  const keys = new Set(outlets.map(outletKey));
  const givenNames = givenNamesOf(people);
  const isTopic = (topic: string) =>
    !keys.has(outletKey(topic)) && !isOfCountryAlone(topic) && !givenNames.has(topic);
  const matters = topics.filter(isTopic);
  const suggesting: Readonly<Record<SuggestionKind, Suggested>> = {
    people: suggestPeople(quoted, people),
    topics: suggestNames(matters, wordsToFind),
    outlets: suggestNames(outlets),
  };
  return (kind, typed, limit) => suggesting[kind](typed, limit);
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

type Suggested = (typed: string, limit: number) => Suggestion[];

/** Suggests names by any of their words, in their order. */
function suggestNames(
  names: readonly string[],
  wordsOf: (name: string) => string[] = plainWordsOf,
): Suggested {
  const index = createWordIndex(names.map((name) => wordsOf(name)));
  return (typed, limit) =>
    index.find(typed, limit).map((place) => ({ value: names[place] ?? '', about: null }));
}
