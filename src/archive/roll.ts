import { setImmediate } from 'node:timers/promises';
import { PLAIN_WORDS } from '../analysis/people/not-people.js';
import { isRole } from '../analysis/people/titles.js';
import type { Analysis } from '../model.js';
import { type Entry, enter, type Mention } from './roll/entry.js';
import { joinNames } from './roll/joinNames.js';
import { isFull, keyOf } from './roll/nameKey.js';
import { giveToOwners } from './roll/shortNames.js';

/** Who is in a corpus, and whom each article means by a name. */
export interface Roll {
  readonly entries: readonly Entry[];
  /** Who is meant: by `placeOf` a name in an article, where that is not whoever bears it, and by the name's key. */
  readonly names: Iterable<readonly [string, Entry]>;
}

/** After so many articles others get their turn. */
const turn = 50;

/**
 * Enters the people of single articles on one roll. Names of several words that are spelt alike are one
 * person's, and so are some that differ little (`roll/oneName.ts`). Two people who share a whole name are not
 * told apart: one person's offices are printed in so many ways that the attempt would part far more people than
 * there are namesakes, and whoever reads sees both offices. A family name alone is given to the only person who
 * bears it, and only where something else speaks for that: the same office, or the company of the same people.
 * Otherwise it stays a name of its own: an article's "Washington" may be a city.
 */
export async function callRoll(analyses: readonly Analysis[]): Promise<Roll> {
  const entries = new Map<string, Entry>();
  const bare: Mention[] = [];
  for (const [i, analysis] of analyses.entries()) {
    for (const mention of mentionsIn(analysis)) {
      const key = keyOf(mention.person.name);
      if (isFull(key) || !analysis.people.includes(mention.person)) enter(entries, key, mention);
      else bare.push(mention);
    }
    if (i % turn === turn - 1) await setImmediate();
  }
  await joinNames(entries);
  const meant = await giveToOwners(entries, bare);
  return {
    entries: [...new Set(entries.values())],
    names: [...entries, ...meant],
  };
}

/** The people of an article, and whoever else says something there by name, reported or told by others too. */
function mentionsIn({ article, people, quotations, nested, reported }: Analysis): Mention[] {
  const known = new Set(people.map(({ name }) => keyOf(name)));
  const others = new Set(
    [quotations, nested, article.digest ? [] : reported].flat().flatMap(({ speaker }) => speaker ?? []),
  );
  return [
    ...people.map((person) => ({ person, article })),
    ...[...others]
      .filter((name) => isProper(name) && !known.has(keyOf(name)))
      .map((name) => ({ person: { name, aliases: [], roles: [] }, article })),
  ];
}

/**
 * Whether a speaker is named. A description ("a senior official", "Ode's lawyer") names nobody whom one could ask
 * for, nor does a word that has its capital from the beginning of a sentence: "Aides", "Others".
 */
export function isProper(name: string): boolean {
  const words = name.split(' ');
  if (!/^\p{Lu}/u.test(name) || !/\p{Lu}/u.test(words.at(-1) ?? '')) return false;
  const plain = name.toLowerCase();
  return words.length > 1 || !(isRole(plain) || PLAIN_WORDS.has(plain));
}
