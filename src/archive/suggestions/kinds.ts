import { outletKey } from '../outlets.js';
import type { Suggestion, SuggestionKind } from '../port.js';
import { plainWordsOf, termsOf } from '../terms.js';
import type { Basis } from './basis.js';
import { otherNamesOf } from './countryTopics.js';
import { createFinding, type Find, type Found } from './finding.js';
import { formOf, type Named } from './named.js';
import { aboutOf, everyoneOf, namedPerson } from './people.js';
import { nobodies } from './whoIsNobody.js';
import { worthSuggesting } from './worthSuggesting.js';

/** Everything of one kind that may be suggested. */
export interface Suggestible {
  readonly find: Find;
  readonly shown: (found: Found) => Suggestion;
  /** By their numbers. */
  readonly values: readonly string[];
  /** The number of a thing by its name, or by another one where that is no other's; in any spelling. */
  readonly numberOf: (name: string) => number | undefined;
}

/** How the things of each kind come to be, those first that are to be preferred. */
export const kinds: Readonly<Record<SuggestionKind, (basis: Basis) => Suggestible>> = {
  people({ persons, profiles, outlets }) {
    const isNobody = nobodies(persons.all, outlets.called());
    const people = everyoneOf(profiles.quoted, persons.all).filter((person) => !isNobody(person));
    const toNamed = namedPerson();
    const named = people.map(toNamed);
    const numbers = numbersBy(nameKey, named);
    return {
      find: createFinding(named),
      shown: ({ thing, form }) => {
        const person = people[thing];
        return { value: person?.name ?? '', about: person ? aboutOf(person, form) : null };
      },
      values: people.map(({ name }) => name),
      numberOf: (name) => numbers().get(nameKey(name)),
    };
  },
  topics({ persons, outlets, topics }) {
    return suggestible(worthSuggesting(topics, persons.all, outlets.called()), topicKey, otherNamesOf);
  },
  outlets: ({ outlets }) => suggestible(outlets.called(), outletKey),
};

/** A topic is the same in any form of its words. */
export const topicKey = (topic: string): string => termsOf(topic).join(' ');
/** A name is the same in any case, with and without accents. */
export const nameKey = (name: string): string => plainWordsOf(name).join(' ');

function suggestible(
  values: readonly string[],
  keyOf: (value: string) => string,
  othersOf: (name: Named['name']) => Named['aliases'] = () => [],
): Suggestible {
  const named = values.map(formOf).map((name) => ({ name, aliases: othersOf(name), roles: [] }));
  const numbers = numbersBy(keyOf, named);
  return {
    find: createFinding(named),
    shown: ({ thing }) => ({ value: values[thing] ?? '', about: null }),
    values,
    numberOf: (name) => numbers().get(keyOf(name)),
  };
}

/** The numbers of things, made when the first is asked for. */
function numbersBy(
  keyOf: (name: string) => string,
  all: readonly Named[],
): () => ReadonlyMap<string, number> {
  let numbers: ReadonlyMap<string, number> | undefined;
  return () => {
    numbers ??= numbered(keyOf, all);
    return numbers;
  };
}

/** By the keys of their names, and then of their other names; the first that has a key keeps it. */
function numbered(keyOf: (name: string) => string, all: readonly Named[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const put = (name: string, thing: number) => {
    const key = keyOf(name);
    if (key !== '' && !numbers.has(key)) numbers.set(key, thing);
  };
  for (const [thing, { name }] of all.entries()) put(name.printed, thing);
  for (const [thing, { aliases }] of all.entries()) for (const { printed } of aliases) put(printed, thing);
  return numbers;
}
