import type { Analysis, Article, Person } from '../model.js';
import { called, similar } from './called.js';
import { type Entry, mostPrinted } from './roll/entry.js';
import { keyOf } from './roll/nameKey.js';
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

/** Joins the people of single articles into those of the corpus. Now and then others get their turn. */
export async function gatherPersons(analyses: readonly Analysis[]): Promise<Persons> {
  const roll = await callRoll(analyses);
  const all = [...roll.entries].sort((a, b) => b.mentions - a.mentions).map(personOf);
  return {
    all,
    canonical: (article, name) => {
      const entry = roll.meant(article, name);
      return entry ? mostPrinted(entry) : name;
    },
    called: (name) => called(all, name),
    similar: (name) => similar(all, name),
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
