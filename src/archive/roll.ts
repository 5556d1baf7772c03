import type { Analysis, Article, Person } from '../model.js';
import { plainWordsOf } from './terms.js';

/** One person of the corpus, with every form of the name that articles print. */
export interface Entry {
  /** Forms of the whole name as printed, by how often. */
  readonly names: Map<string, number>;
  readonly aliases: Set<string>;
  readonly roles: Set<string>;
  /** The articles that print the whole name. */
  readonly articles: Set<string>;
  mentions: number;
}

/** Who is in a corpus, and whom each article means by a name. */
export interface Roll {
  readonly entries: readonly Entry[];
  meant(article: Article, name: string): Entry | undefined;
}

/** A name in one article, to be given to a person. */
interface Mention {
  readonly person: Person;
  readonly article: Article;
}

/** All spellings of a name have one key: "Kim Jong-un", "KIM JONG UN"; initials make it another one. */
const keyOf = (name: string): string => plainWordsOf(name).join(' ');
const isInitial = (part: string): boolean => part.length === 1;
const withoutInitials = (key: string): string =>
  key
    .split(' ')
    .filter((part) => !isInitial(part))
    .join(' ');

/**
 * Enters the people of single articles on one roll. Names of several words that are spelt alike are one
 * person's; an initial may be left out where only one person has it. A family name alone is given to the
 * only person who bears it, and only where something else speaks for that: the same role, or the company of
 * the same people. Otherwise it stays a name of its own: an article's "Washington" may be a city.
 */
export function callRoll(analyses: readonly Analysis[]): Roll {
  const entries = new Map<string, Entry>();
  const bare: Mention[] = [];
  for (const { article, people, quotations } of analyses) {
    for (const person of people) {
      if (keyOf(person.name).includes(' ')) enter(entries, keyOf(person.name), { person, article });
      else bare.push({ person, article });
    }
    for (const { speaker } of quotations) {
      if (speaker === null || !isProper(speaker)) continue;
      const key = keyOf(speaker);
      if (people.some(({ name }) => keyOf(name) === key)) continue;
      enter(entries, key, { person: { name: speaker, aliases: [], roles: [] }, article });
    }
  }
  joinInitials(entries);
  const meant = giveToOwners(entries, bare);
  return {
    entries: [...new Set(entries.values())],
    meant: (article, name) => meant.get(`${article.id}\n${keyOf(name)}`) ?? entries.get(keyOf(name)),
  };
}

function enter(entries: Map<string, Entry>, key: string, mention: Mention): void {
  if (key === '') return;
  const entry = entries.get(key) ?? {
    names: new Map<string, number>(),
    aliases: new Set<string>(),
    roles: new Set<string>(),
    articles: new Set<string>(),
    mentions: 0,
  };
  entries.set(key, entry);
  addForms(entry, mention, key);
  entry.articles.add(mention.article.id);
}

/** Adds the forms of a name to a person. Those that are the whole name, with the key, may stand for it. */
function addForms(entry: Entry, { person, article }: Mention, key?: string): void {
  for (const form of new Set([person.name, ...person.aliases])) {
    const times = article.text.split(form).length - 1;
    if (keyOf(form) === key) entry.names.set(form, (entry.names.get(form) ?? 0) + times);
    entry.aliases.add(form);
    entry.mentions += times;
  }
  for (const role of person.roles) entry.roles.add(role);
}

/** A description ("a senior official") names nobody whom one could ask for. */
export const isProper = (name: string): boolean => /^\p{Lu}/u.test(name);

/** "Donald Trump" is "Donald J. Trump" unless there is a "Donald K. Trump" as well. */
function joinInitials(entries: Map<string, Entry>): void {
  const variants = new Map<string, string[]>();
  for (const key of entries.keys()) {
    const short = withoutInitials(key);
    if (short !== key && short.includes(' ')) variants.set(short, [...(variants.get(short) ?? []), key]);
  }
  for (const [short, [only, ...others]] of variants) {
    const [long, plain] = [entries.get(only ?? ''), entries.get(short)];
    if (!only || !long || !plain || others.length > 0) continue;
    absorb(plain, long);
    entries.set(only, plain);
  }
}

function absorb(entry: Entry, other: Entry): void {
  for (const [name, times] of other.names) entry.names.set(name, (entry.names.get(name) ?? 0) + times);
  for (const alias of other.aliases) entry.aliases.add(alias);
  for (const role of other.roles) entry.roles.add(role);
  for (const article of other.articles) entry.articles.add(article);
  entry.mentions += other.mentions;
}

/** Whom each article means by a family name alone, by the article's id and the name's key. */
function giveToOwners(entries: Map<string, Entry>, bare: readonly Mention[]): Map<string, Entry> {
  const owners = ownersOf(entries);
  const company = companyOf(entries);
  const meant = new Map<string, Entry>();
  for (const mention of bare) {
    const key = keyOf(mention.person.name);
    const [owner, ...others] = owners.get(key) ?? [];
    if (owner && others.length === 0 && speaksFor(owner, mention, company.get(mention.article.id) ?? [])) {
      addForms(owner, mention);
      meant.set(`${mention.article.id}\n${key}`, owner);
    } else enter(entries, key, mention);
  }
  return meant;
}

/** Who bears a family name: it ends the whole name, or an article uses it for short. */
function ownersOf(entries: ReadonlyMap<string, Entry>): Map<string, Entry[]> {
  const owners = new Map<string, Entry[]>();
  for (const [key, entry] of entries) {
    if (!key.includes(' ')) continue;
    const shorts = [...entry.aliases].map(keyOf).filter((alias) => !alias.includes(' '));
    for (const short of new Set([key.split(' ').at(-1) ?? '', ...shorts])) {
      const bearers = owners.get(short) ?? [];
      if (!bearers.includes(entry)) owners.set(short, [...bearers, entry]);
    }
  }
  return owners;
}

/** Those who are named in full in each article. */
function companyOf(entries: ReadonlyMap<string, Entry>): Map<string, Entry[]> {
  const company = new Map<string, Entry[]>();
  for (const [key, entry] of entries) {
    if (!key.includes(' ')) continue;
    for (const id of entry.articles) company.set(id, [...(company.get(id) ?? []), entry]);
  }
  return company;
}

function speaksFor(owner: Entry, { person }: Mention, company: readonly Entry[]): boolean {
  const offices = new Set([...owner.roles].map(officeOf));
  if (person.roles.some((role) => offices.has(officeOf(role)))) return true;
  return company.some((other) => other !== owner && meet(owner.articles, other.articles));
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const id of few) if (many.has(id)) return true;
  return false;
}

/** "US President" and "President" are one office. */
const officeOf = (role: string): string => plainWordsOf(role).at(-1) ?? '';
