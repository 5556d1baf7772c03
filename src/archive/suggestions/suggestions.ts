import type { Person, Profile } from '../../model.js';
import type { Suggestion, SuggestionKind } from '../port.js';
import { otherNamesOf } from './countryTopics.js';
import { createFinding, type Weight } from './finding.js';
import { type Form, formOf, typedOf } from './named.js';
import { everyoneOf, suggestPeople } from './people.js';
import { worthSuggesting } from './worthSuggesting.js';

/** What a coverage suggests to somebody who is typing. */
export type Suggest = (kind: SuggestionKind, typed: string, limit: number) => Suggestion[];

/** More topics are not kept. */
export const mostTopics = 20_000;

/**
 * Suggestions of people, topics and outlets: of everyone, most mentioned first, and of them of those who are quoted,
 * most quoted first; of topics and outlets in their order. Each kind is made ready when it is first asked for.
 */
export function createSuggestions(
  people: readonly Person[],
  quoted: readonly Profile[],
  outlets: readonly string[],
  topics: readonly string[],
): Suggest {
  const ready: Partial<Record<SuggestionKind, Suggested>> = {};
  const making: Readonly<Record<SuggestionKind, () => Suggested>> = {
    people: () => suggestPeople(everyoneOf(quoted, people)),
    topics: () => suggestNames(worthSuggesting(topics, people, outlets), otherNamesOf),
    outlets: () => suggestNames(outlets),
  };
  return (kind, typed, limit) => {
    const suggest = ready[kind] ?? making[kind]();
    ready[kind] = suggest;
    return suggest(typed, limit);
  };
}

type Suggested = (typed: string, limit: number, weight?: Weight) => Suggestion[];

/** Suggests names by their words, and by those of other names, in their order. */
function suggestNames(
  names: readonly string[],
  othersOf: (name: Form) => readonly Form[] = () => [],
): Suggested {
  const find = createFinding(names.map(formOf).map((name) => ({ name, aliases: othersOf(name), roles: [] })));
  return (typed, limit, weight) =>
    find(typedOf(typed), limit, weight).map(({ thing }) => ({ value: names[thing] ?? '', about: null }));
}
