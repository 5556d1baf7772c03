import { PLACES } from '../../analysis/people/not-people.js';
import type { Person } from '../../model.js';
import { outletKey } from '../outlets.js';
import { plainWordsOf } from '../terms.js';
import { isOfCountryAlone } from './countryTopics.js';

/**
 * Of what articles are about what is worth suggesting as a topic: no outlets, no country's adjectives, no given names
 * alone, and nobody a second time with an office before the name, or with a verb behind it.
 */
export function worthSuggesting(
  topics: readonly string[],
  people: readonly Person[],
  outlets: readonly string[],
): readonly string[] {
  const keys = new Set(outlets.map(outletKey));
  const givenNames = givenNamesOf(people);
  const fullNames = new Set(
    people.flatMap(({ name }) => (name.includes(' ') ? keyOf(plainWordsOf(name)) : [])),
  );
  return topics.filter(
    (topic) =>
      !keys.has(outletKey(topic)) &&
      !isOfCountryAlone(topic) &&
      !givenNames.has(topic) &&
      !hasNameInside(plainWordsOf(topic), fullNames),
  );
}

const keyOf = (words: readonly string[]): string => words.join(' ');

/** Whether words begin or end with a full name, and have more. */
const hasNameInside = (words: readonly string[], fullNames: ReadonlySet<string>): boolean =>
  words.some(
    (_, i) => i > 0 && (fullNames.has(keyOf(words.slice(i))) || fullNames.has(keyOf(words.slice(0, i)))),
  );

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
