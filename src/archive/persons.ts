import type { Analysis, Person } from '../model.js';
import { likeness } from './alignment.js';
import { plainWordsOf } from './terms.js';

/** The people of a whole corpus, and which of them an article means by a name. */
export interface Persons {
  /** Everyone, most mentioned first. */
  readonly all: readonly Person[];
  /** The canonical name of whom an article calls `name`. */
  canonical(name: string): string;
  /** Everyone whom a name or a role may mean, most mentioned first; misspelt names only if none fits. */
  called(name: string): readonly Person[];
}

interface Entry {
  readonly key: string;
  /** Forms as printed, by how often they are. */
  readonly names: Map<string, number>;
  readonly aliases: Set<string>;
  readonly roles: Set<string>;
  mentions: number;
}

/** One key for all spellings of a name: "Kim Jong-un", "Kim Jong Un"; in either name order. */
const keyOf = (name: string): string => partsOf(name).sort().join(' ');
const partsOf = (name: string): string[] => {
  const parts = plainWordsOf(name);
  return parts.length > 2 ? parts.filter((part) => part.length > 1) : parts;
};

/** Joins the people of single articles; a family name alone joins the one person who has it. */
export function gatherPersons(analyses: readonly Analysis[]): Persons {
  const entries = new Map<string, Entry>();
  for (const analysis of analyses) {
    for (const person of analysis.people) enter(entries, person, analysis);
    for (const { speaker } of analysis.quotations) {
      if (speaker && !entries.has(keyOf(speaker))) enter(entries, unnamed(speaker), analysis);
    }
  }
  const joined = joinFamilyNames(entries);
  const all = [...new Set(joined.values())].sort((a, b) => b.mentions - a.mentions).map(personOf);
  const byKey = new Map([...joined].map(([key, entry]) => [key, mostPrinted(entry)]));
  return {
    all,
    canonical: (name) => byKey.get(keyOf(name)) ?? name,
    called: (name) => callees(all, name),
  };
}

function enter(entries: Map<string, Entry>, person: Person, { article }: Analysis): void {
  const key = keyOf(person.name);
  if (key === '') return;
  const entry = entries.get(key) ?? {
    key,
    names: new Map<string, number>(),
    aliases: new Set<string>(),
    roles: new Set<string>(),
    mentions: 0,
  };
  entries.set(key, entry);
  const forms = [person.name, ...person.aliases];
  for (const form of forms) {
    const times = article.text.split(form).length - 1;
    if (keyOf(form) === key) entry.names.set(form, (entry.names.get(form) ?? 0) + times);
    entry.aliases.add(form);
    entry.mentions += times;
  }
  for (const role of person.roles) entry.roles.add(role);
}

/** A speaker who is quoted but not among the people: a group, an office, somebody who is not named. */
const unnamed = (name: string): Person => ({ name, aliases: [], roles: [] });

/** Where an article says only "Trump", it means the one person of the corpus whose name begins or ends so. */
function joinFamilyNames(entries: ReadonlyMap<string, Entry>): Map<string, Entry> {
  const owners = new Map<string, Set<Entry>>();
  for (const entry of entries.values()) {
    const parts = partsOf(mostPrinted(entry));
    if (parts.length < 2) continue;
    for (const part of [parts[0], parts.at(-1)]) {
      if (part) owners.set(part, (owners.get(part) ?? new Set()).add(entry));
    }
  }
  const joined = new Map(entries);
  for (const [key, alone] of entries) {
    const candidates = [...(owners.get(key) ?? [])];
    const [owner] = candidates;
    if (!owner || candidates.length > 1 || key.includes(' ')) continue;
    for (const alias of alone.aliases) owner.aliases.add(alias);
    for (const role of alone.roles) owner.roles.add(role);
    owner.mentions += alone.mentions;
    joined.set(key, owner);
  }
  return joined;
}

function mostPrinted({ names }: Entry): string {
  const [first] = [...names].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? '';
}

function personOf(entry: Entry): Person {
  const name = mostPrinted(entry);
  return { name, aliases: [...entry.aliases].filter((alias) => alias !== name), roles: [...entry.roles] };
}

function callees(all: readonly Person[], name: string): readonly Person[] {
  const wanted = plainWordsOf(name);
  if (wanted.length === 0) return [];
  const exact = all.filter((person) => partsOf(person.name).length > 1 && keyOf(person.name) === keyOf(name));
  if (exact.length > 0) return exact;
  const meant = (same: (word: string, part: string) => boolean) =>
    all.filter((person) => {
      const parts = plainWordsOf([person.name, ...person.aliases, ...person.roles].join(' '));
      const own = plainWordsOf(person.name);
      return (
        wanted.every((word) => parts.some((part) => same(word, part))) &&
        wanted.some((word) => own.some((part) => same(word, part)))
      );
    });
  const called = meant((word, part) => word === part);
  return called.length > 0 ? called : meant((word, part) => likeness(word, part) > 0);
}
