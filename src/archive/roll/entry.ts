import type { Article, Person } from '../../model.js';
import { keyOf } from './nameKey.js';

/** One person of the corpus, with every form of the name that articles print. */
export interface Entry {
  /** Forms of the whole name as printed, by how often. */
  readonly names: Map<string, number>;
  readonly aliases: Set<string>;
  /** Titles and roles as printed, by how many articles print them. */
  readonly roles: Map<string, number>;
  /** The articles that print the whole name. */
  readonly articles: Set<string>;
  mentions: number;
}

/** A name in one article, to be given to a person. */
export interface Mention {
  readonly person: Person;
  readonly article: Article;
}

/** Adds what one article prints of a name to the entry of its key. */
export function enter(entries: Map<string, Entry>, key: string, mention: Mention): void {
  if (key === '') return;
  const entry = entries.get(key) ?? newEntry();
  entries.set(key, entry);
  addForms(entry, mention, key);
  entry.articles.add(mention.article.id);
}

function newEntry(): Entry {
  return { names: new Map(), aliases: new Set(), roles: new Map(), articles: new Set(), mentions: 0 };
}

/** Adds the forms of a name to a person. Those that are the whole name, with the key, may stand for it. */
export function addForms(entry: Entry, { person, article }: Mention, key?: string): void {
  for (const form of new Set([person.name, ...person.aliases])) {
    const times = article.text.split(form).length - 1;
    if (keyOf(form) === key) count(entry.names, form, times);
    entry.aliases.add(form);
    entry.mentions += times;
  }
  for (const role of person.roles) count(entry.roles, role, 1);
}

function count(counts: Map<string, number>, form: string, times: number): void {
  counts.set(form, (counts.get(form) ?? 0) + times);
}

/** Makes one entry of two; what stands under the other's keys has to be moved. */
export function absorb(entry: Entry, other: Entry): void {
  for (const [name, times] of other.names) count(entry.names, name, times);
  for (const alias of other.aliases) entry.aliases.add(alias);
  for (const [role, times] of other.roles) count(entry.roles, role, times);
  for (const article of other.articles) entry.articles.add(article);
  entry.mentions += other.mentions;
}

/** The form of the whole name that is printed most often; "KIM JONG UN" only where there is no other. */
export function mostPrinted({ names }: Entry): string {
  const shouted = (name: string) => (name.includes(' ') && name === name.toUpperCase() ? 1 : 0);
  const [first] = [...names].sort(([a, often], [b, oftenB]) => shouted(a) - shouted(b) || oftenB - often);
  return first?.[0] ?? '';
}
