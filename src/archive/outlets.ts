import type { Analysis, Header } from '../model.js';
import { agencyNamed } from '../reading/agency/names.js';
import { contains } from './alignment.js';
import { plainWordsOf } from './terms.js';

/** The outlets of a corpus: publishers and agencies. */
export interface Outlets {
  /** Every outlet that a name, or a part of it, may mean; without a name all. Those with most articles first. */
  called(name?: string): readonly string[];
}

/** An outlet is the same in any spelling: "FoxNews" and "Fox News", "AP" and "The Associated Press". */
export const outletKey = (name: string): string => wordsOfOutlet(name).join('');

const wordsOfOutlet = (name: string): string[] =>
  plainWordsOf(agencyNamed(name) ?? name).filter((word, place) => place > 0 || word !== 'the');

const keys = new WeakMap<Header, readonly string[]>();

/** The keys of the outlets that an article comes from: who published it, and the agencies that it names. */
export function outletKeysOf(article: Header): readonly string[] {
  const known = keys.get(article) ?? outletsOf(article).map(outletKey);
  keys.set(article, known);
  return known;
}

const outletsOf = ({ publisher, agency }: Pick<Header, 'publisher' | 'agency'>): string[] => [
  ...(publisher === null ? [] : [publisher]),
  ...(agency?.split(', ') ?? []),
];

/** Gathers the outlets of articles. Each goes under the name that most of its articles print. */
export function gatherOutlets(analyses: readonly Analysis[]): Outlets {
  const names = new Map<string, Map<string, number>>();
  for (const { article } of analyses) {
    for (const name of new Set(outletsOf(article))) {
      const key = outletKey(name);
      const forms = names.get(key) ?? new Map<string, number>();
      names.set(key, forms.set(name, (forms.get(name) ?? 0) + 1));
    }
  }
  names.delete('');
  const all = [...names.values()]
    .map(mostPrinted)
    .sort((a, b) => b.times - a.times || a.name.localeCompare(b.name))
    .map(({ name }) => name);
  return { called: (name) => (name === undefined ? all : meant(all, name)) };
}

function mostPrinted(forms: ReadonlyMap<string, number>): { name: string; times: number } {
  const [[name] = ['']] = [...forms].sort(([, a], [, b]) => b - a);
  return { name, times: [...forms.values()].reduce((sum, times) => sum + times, 0) };
}

/** Ways in which a name may mean an outlet; the first that finds any counts. */
const ways: readonly ((name: string, asked: string) => boolean)[] = [
  (name, asked) => outletKey(name) === outletKey(asked),
  (name, asked) => contains(wordsOfOutlet(name), wordsOfOutlet(asked)),
  (name, asked) => outletKey(name).includes(outletKey(asked)),
];

function meant(all: readonly string[], asked: string): readonly string[] {
  if (outletKey(asked) === '') return [];
  for (const means of ways) {
    const found = all.filter((name) => means(name, asked));
    if (found.length > 0) return found;
  }
  return [];
}
