import { termsOf } from '../terms.js';
import type { Host, HostFinder } from './hosts.js';
import { mayBeOne } from './occasion.js';
import type { Rewording } from './rewording.js';
import { contentOf } from './telling.js';

/** Outlets that print one statement in different words print it within so many days of each other. */
const daysApart = 7;
/** A term that more statements of a speaker have tells none of them from another. */
const mostWithTerm = 50;
/** How many statements that share terms are compared, those first that share most. */
const mostCompared = 20;

/** Finds the statement that another one is in different words, by a comparison that is given. */
export function createRewordingFinder({ same }: Rewording): HostFinder {
  const byTerm = new Map<string, Host[]>();
  return {
    hostOf(statement) {
      const [telling] = statement.tellings;
      if (!telling) return undefined;
      return sharingMost(termsOfHost(statement), byTerm)
        .filter((host) => mayBeOne(host.occasion, statement.occasion, daysApart))
        .slice(0, mostCompared)
        .find(({ tellings: [other] }) => other !== undefined && same(other, telling));
    },
    add(host) {
      for (const term of termsOfHost(host)) {
        const hosts = byTerm.get(term);
        if (!hosts) byTerm.set(term, [host]);
        else if (hosts.length <= mostWithTerm) hosts.push(host);
      }
    },
  };
}

function termsOfHost({ tellings: [telling] }: Host): ReadonlySet<string> {
  return new Set(telling ? termsOf(contentOf(telling.finding)) : []);
}

function sharingMost(terms: ReadonlySet<string>, byTerm: ReadonlyMap<string, readonly Host[]>): Host[] {
  const shared = new Map<Host, number>();
  for (const term of terms) {
    const hosts = byTerm.get(term) ?? [];
    if (hosts.length > mostWithTerm) continue;
    for (const host of hosts) shared.set(host, (shared.get(host) ?? 0) + 1);
  }
  return [...shared].sort(([, a], [, b]) => b - a).map(([host]) => host);
}
