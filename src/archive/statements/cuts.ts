import { contains } from '../alignment.js';
import type { Host, HostFinder } from './hosts.js';
import { daysFor, isOne } from './occasion.js';

/** Fewer words stand in other statements by chance. */
const fewestWords = 4;
/** How many statements that share the rarest words of a cut are searched for the whole of it, the longest first. */
const mostSearched = 200;

/** Finds the longest statement that has all words of a shorter one in a row, said on one occasion. */
export function createCutFinder(): HostFinder {
  const byRun = new Map<string, Host[]>();
  return {
    hostOf({ words, occasion }) {
      if (words.length < fewestWords) return undefined;
      const days = daysFor(words.length);
      return rarest(runsOf(words), byRun)
        .slice(0, mostSearched)
        .find(
          (host) =>
            host.words.length > words.length &&
            isOne(host.occasion, occasion, days) &&
            contains(host.words, words),
        );
    },
    add(host) {
      for (const run of new Set(runsOf(host.words))) {
        const hosts = byRun.get(run);
        if (hosts) hosts.push(host);
        else byRun.set(run, [host]);
      }
    },
  };
}

/** Every run of as few words as a cut may have. */
const runsOf = (words: readonly string[]): string[] =>
  words.slice(fewestWords - 1).map((_, at) => words.slice(at, at + fewestWords).join(' '));

/** The hosts of that run which the fewest have. */
function rarest(runs: readonly string[], byRun: ReadonlyMap<string, readonly Host[]>): readonly Host[] {
  const hosts = runs.map((run) => byRun.get(run) ?? []);
  return hosts.reduce((few, some) => (some.length < few.length ? some : few), hosts[0] ?? []);
}
