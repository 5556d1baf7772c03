import type { Entry } from './entry.js';
import { officeOf } from './office.js';

/** Those who are named in full in each article, by the article's id. */
export type Company = ReadonlyMap<string, readonly Entry[]>;

/** Who is named in full in each article. */
export function companyOf(entries: Iterable<Entry>): Company {
  const company = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const id of entry.articles) {
      const there = company.get(id);
      if (there) there.push(entry);
      else company.set(id, [entry]);
    }
  }
  return company;
}

/** Whether an article prints both names: it tells of two people then. */
export function meet(one: Entry, other: Entry): boolean {
  const [few, many] =
    one.articles.size < other.articles.size ? [one.articles, other.articles] : [other.articles, one.articles];
  for (const id of few) if (many.has(id)) return true;
  return false;
}

/** How many articles give an entry one of the offices that these roles name. */
export function timesInOffice(entry: Entry, roles: Iterable<string>): number {
  const offices = new Set([...roles].map(officeOf));
  let times = 0;
  for (const [role, articles] of entry.roles) if (offices.has(officeOf(role))) times += articles;
  return times;
}

/** So many people named with either of two names speak for one person. */
const enoughCompanions = 2;

/** Whether several people are named beside either of two names. */
export function sharesCompany(one: Entry, other: Entry, company: Company): boolean {
  const beside = companionsOf(one, company);
  let shared = 0;
  for (const companion of companionsOf(other, company)) {
    if (companion !== one && companion !== other && beside.has(companion)) shared++;
    if (shared >= enoughCompanions) return true;
  }
  return false;
}

function companionsOf(entry: Entry, company: Company): Set<Entry> {
  return new Set([...entry.articles].flatMap((id) => company.get(id) ?? []));
}
