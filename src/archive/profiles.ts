import type { Finding, Header, Person, Profile } from '../model.js';

/** The people of a corpus as they are quoted. */
export interface Profiles {
  /** Everyone who is quoted by name, most quoted first. */
  readonly quoted: readonly Profile[];
  /** Of one person; whoever is named and never quoted has no statements. */
  of(person: Person): Profile;
}

/**
 * Counts what people are quoted with. Each finding is one statement, whoever prints it: its copies and other
 * printings add outlets and days, and nothing to the count. What is no quotation of theirs for certain is not
 * counted: what the article reports in its own words, what others tell of them, and what may be another's.
 */
export function createProfiles(persons: readonly Person[], statements: Iterable<Finding>): Profiles {
  const counts = new Map(persons.map((person) => [person.name, newCount(person)]));
  for (const statement of statements) {
    const count = counts.get(statement.speaker ?? '');
    if (count && isTheirs(statement)) add(count, statement);
  }
  const profiles = [...counts.values()].map(profileOf);
  return {
    quoted: profiles.filter((profile) => profile.statements > 0).sort(mostQuotedFirst),
    of: (person) => profileOf(counts.get(person.name) ?? newCount(person)),
  };
}

/** What has been counted of a person. */
interface Count {
  readonly person: Person;
  statements: number;
  readonly outlets: Map<string, number>;
  first: string | null;
  last: string | null;
}

const newCount = (person: Person): Count => ({
  person,
  statements: 0,
  outlets: new Map(),
  first: null,
  last: null,
});

const isTheirs = ({ indirect, toldBy, uncertain }: Finding): boolean =>
  !indirect && toldBy === undefined && !uncertain;

function add(count: Count, statement: Finding): void {
  const printedIn = articlesOf(statement);
  count.statements++;
  for (const outlet of new Set(printedIn.flatMap(({ publisher }) => publisher ?? [])))
    count.outlets.set(outlet, (count.outlets.get(outlet) ?? 0) + 1);
  for (const { published } of printedIn) {
    if (published === null) continue;
    if (count.first === null || published < count.first) count.first = published;
    if (count.last === null || published > count.last) count.last = published;
  }
}

/** Every article that prints a statement. */
const articlesOf = ({ citation, alsoIn = [], printings = [] }: Finding): readonly Header[] => [
  citation.article,
  ...alsoIn,
  ...printings.map((printing) => printing.citation.article),
];

function profileOf({ person, statements, outlets, first, last }: Count): Profile {
  const byTimes = [...outlets].sort(([a, times], [b, timesB]) => timesB - times || a.localeCompare(b));
  return { ...person, statements, outlets: byTimes.map(([outlet]) => outlet), first, last };
}

const mostQuotedFirst = (a: Profile, b: Profile): number =>
  b.statements - a.statements || b.outlets.length - a.outlets.length || a.name.localeCompare(b.name);
