import type { Person, Profile } from '../../model.js';
import { outletKey } from '../outlets.js';
import type { Suggestion, SuggestionKind } from '../port.js';
import { plainWordsOf } from '../terms.js';
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
  const matters = topics.filter((topic) => !keys.has(outletKey(topic)));
  const suggesting: Readonly<Record<SuggestionKind, Suggested>> = {
    people: suggestPeople(quoted, people),
    topics: suggestNames(matters),
    outlets: suggestNames(outlets),
  };
  return (kind, typed, limit) => suggesting[kind](typed, limit);
}

type Suggested = (typed: string, limit: number) => Suggestion[];

/** Suggests names by any of their words, in their order. */
function suggestNames(names: readonly string[]): Suggested {
  const index = createWordIndex(names.map((name) => plainWordsOf(name)));
  return (typed, limit) =>
    index.find(typed, limit).map((place) => ({ value: names[place] ?? '', about: null }));
}
