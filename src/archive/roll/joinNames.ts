import { setImmediate } from 'node:timers/promises';
import { absorb, type Entry } from './entry.js';
import { isFull } from './nameKey.js';
import { clash, type Difference, differences, type Support } from './oneName.js';
import { type Company, companyOf, meet, sharesCompany, timesInOffice } from './support.js';

/**
 * Makes one entry of all names of one person; each key then leads to it. Two names that one article prints for
 * two people stay apart, and so do all names that agree with one another only in part: "George Bush" is neither
 * "George W. Bush" nor "George H. W. Bush". Between comparisons others get their turn.
 */
export async function joinNames(entries: Map<string, Entry>): Promise<void> {
  let compared = 0;
  const keysOf = new Map([...entries].map(([key, entry]) => [entry, [key]]));
  for (const difference of differences) {
    let known: Company | undefined;
    const company = () => (known ??= companyOf(new Set(entries.values())));
    for (const keys of (await likeNames(entries, difference)).values()) {
      const people = new Set(keys.flatMap((key) => entries.get(key) ?? []));
      if (people.size > 1 && areOne(keys, entries, difference, company)) join(people, entries, keysOf);
      if (++compared % turn === 0) await setImmediate();
    }
  }
}

/** After so many comparisons, or so many names, others get their turn. */
const turn = 1000;

/** Full names by what they have in common, but for the difference. */
async function likeNames(
  entries: ReadonlyMap<string, Entry>,
  { stems }: Difference,
): Promise<Map<string, string[]>> {
  const like = new Map<string, string[]>();
  let looked = 0;
  for (const key of entries.keys()) {
    if (++looked % turn === 0) await setImmediate();
    if (!isFull(key)) continue;
    for (const stem of stems(key)) {
      const names = like.get(stem);
      if (names) names.push(key);
      else like.set(stem, [key]);
    }
  }
  return like;
}

function areOne(
  keys: readonly string[],
  entries: ReadonlyMap<string, Entry>,
  { agree, support }: Difference,
  company: () => Company,
): boolean {
  return keys.every((key, place) =>
    keys.slice(place + 1).every((otherKey) => {
      const [one, other] = [entries.get(key), entries.get(otherKey)];
      if (!one || !other || one === other) return true;
      if (clash(key, otherKey) || meet(one, other)) return false;
      return (agree?.(key, otherKey) ?? true) && isSupported(support, one, other, company);
    }),
  );
}

function isSupported(support: Support, one: Entry, other: Entry, company: () => Company): boolean {
  const office = () => timesInOffice(one, other.roles.keys()) > 0;
  const beside = () => sharesCompany(one, other, company());
  switch (support) {
    case 'nothing':
      return true;
    case 'office':
      return office();
    case 'office or company':
      return office() || beside();
    case 'office and company':
      return office() && beside();
  }
}

/** Makes one entry of several, of whom each has its keys in `keysOf`. */
function join(people: Iterable<Entry>, entries: Map<string, Entry>, keysOf: Map<Entry, string[]>): void {
  const [first, ...others] = people;
  if (!first) return;
  for (const other of others) {
    absorb(first, other);
    for (const key of keysOf.get(other) ?? []) {
      entries.set(key, first);
      keysOf.get(first)?.push(key);
    }
    keysOf.delete(other);
  }
}
