import type { Analysis, Article, Person } from '../model.js';
import { called, similar } from './called.js';
import { type Entry, mostPrinted } from './roll/entry.js';
import { keyOf } from './roll/nameKey.js';
import { placeOf } from './roll/shortNames.js';
import { callRoll } from './roll.js';

/** The people of a whole corpus, and which of them an article means by a name. */
export interface Persons {
  /** Everyone, most mentioned first. */
  readonly all: readonly Person[];
  /** The canonical name of whom an article calls `name`. */
  canonical(article: Article, name: string): string;
  /** Everyone whom a name or a role may mean, most mentioned first. */
  called(name: string): readonly Person[];
  /** Those whose names are spelt nearly so, nearest first. */
  similar(name: string): readonly Person[];
}

/** Who is in a corpus, and whom its articles mean by names: plain data, to be kept. */
export interface Register {
  /** Everyone, most mentioned first. */
  readonly people: readonly Person[];
  /** By the key of a whole name, or by an article's use of a short one: their places among the people. */
  readonly places: readonly (readonly [name: string, place: number])[];
}

/** Joins the people of single articles into those of the corpus. Now and then others get their turn. */
export async function gatherPersons(analyses: readonly Analysis[]): Promise<Persons> {
  return personsOf(await register(analyses));
}

/** The same as plain data. */
export async function register(analyses: readonly Analysis[]): Promise<Register> {
  const roll = await callRoll(analyses);
  const entries = [...roll.entries].sort((a, b) => b.mentions - a.mentions);
  const numbers = new Map(entries.map((entry, number) => [entry, number]));
  const places = [...roll.names].map(([name, entry]) => [name, numbers.get(entry) ?? 0] as const);
  return { people: entries.map(personOf), places };
}

/** The people of a register. */
export function personsOf({ people, places }: Register): Persons {
  const names = new Map(places);
  return {
    all: people,
    canonical: (article, name) => {
      const key = keyOf(name);
      const place = names.get(placeOf(article, key)) ?? names.get(key);
      return place === undefined ? name : (people[place]?.name ?? name);
    },
    called: (name) => called(people, name),
    similar: (name) => similar(people, name),
  };
}

function personOf(entry: Entry): Person {
  const name = mostPrinted(entry);
  return { name, aliases: [...entry.aliases].filter((alias) => alias !== name), roles: rolesOf(entry) };
}

/** The roles of a person, each in the case in which most articles print it, those first that most articles print. */
function rolesOf({ roles }: Entry): string[] {
  const forms = [...roles].sort(([, a], [, b]) => b - a);
  const byKey = new Map<string, { readonly role: string; times: number }>();
  for (const [role, times] of forms) {
    const key = keyOf(role);
    const known = byKey.get(key);
    if (known) known.times += times;
    else byKey.set(key, { role, times });
  }
  return [...byKey.values()].sort((a, b) => b.times - a.times).map(({ role }) => role);
}
