import type { Finding, Header, Person, Profile } from '../model.js';
import { outletKey } from './outlets.js';
import { speakerKey } from './statements/speakers.js';

/** The people of a corpus as they are quoted. */
export interface Profiles {
  /** Everyone who is quoted by name, most quoted first. */
  readonly quoted: readonly Profile[];
  /** Of one person, or of whoever is printed as a speaker; whoever is named and never quoted has no statements. */
  of(person: Person): Profile;
}

/**
 * Counts what people are quoted with. Each finding is one statement, whoever prints it: its copies and other
 * printings add outlets and days, and nothing to the count. What is no quotation of theirs for certain is counted
 * apart: what may be another's, what the article reports in its own words, and what others tell of them.
 */
export function createProfiles(persons: readonly Person[], statements: readonly Finding[]): Profiles {
  const counts = new Map(persons.map((person) => [person.name, newCount(person)]));
  for (const statement of statements) {
    const count = counts.get(statement.speaker ?? '');
    if (count) add(count, statement);
  }
  const profiles = [...counts.values()].map(profileOf);
  return {
    quoted: profiles.filter((profile) => profile.statements > 0).sort(mostQuotedFirst),
    of: (person) => profileOf(counts.get(person.name) ?? countOf(person, statements)),
  };
}

/** What has been counted of a person. */
interface Count {
  readonly person: Person;
  statements: number;
  readonly besides: { uncertain: number; reported: number; told: number };
  /** By their keys: how each is printed, and how often. */
  readonly outlets: Map<string, { readonly name: string; readonly times: number }>;
  first: string | null;
  last: string | null;
}

const newCount = (person: Person): Count => ({
  person,
  statements: 0,
  besides: { uncertain: 0, reported: 0, told: 0 },
  outlets: new Map(),
  first: null,
  last: null,
});

/** Counts for somebody whom no article names as a person. */
function countOf(person: Person, statements: readonly Finding[]): Count {
  const count = newCount(person);
  const key = speakerKey(person.name);
  for (const statement of statements) if (speakerKey(statement.speaker ?? '') === key) add(count, statement);
  return count;
}

/** Why a statement is no quotation of its speaker for certain; `null` where it is one. */
function doubtOf({ indirect, toldBy, uncertain }: Finding): keyof Count['besides'] | null {
  if (uncertain) return 'uncertain';
  if (indirect) return 'reported';
  return toldBy === undefined ? null : 'told';
}

function add(count: Count, statement: Finding): void {
  const doubt = doubtOf(statement);
  if (doubt) count.besides[doubt]++;
  else addCertain(count, statement);
}

function addCertain(count: Count, statement: Finding): void {
  const printedIn = articlesOf(statement);
  count.statements++;
  const names = printedIn.flatMap(({ publisher }) => publisher ?? []);
  for (const [key, name] of new Map(names.map((name) => [outletKey(name), name])))
    count.outlets.set(key, { name, times: (count.outlets.get(key)?.times ?? 0) + 1 });
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

function profileOf({ person, statements, besides, outlets, first, last }: Count): Profile {
  const byTimes = [...outlets.values()].sort((a, b) => b.times - a.times || a.name.localeCompare(b.name));
  const more = Object.values(besides).some((times) => times > 0) ? { besides } : {};
  return { ...person, statements, ...more, outlets: byTimes.map(({ name }) => name), first, last };
}

const mostQuotedFirst = (a: Profile, b: Profile): number =>
  b.statements - a.statements || b.outlets.length - a.outlets.length || a.name.localeCompare(b.name);
