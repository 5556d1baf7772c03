import type { SuggestedFrom, SuggestionKind } from '../port.js';
import { documentsHavingAll } from '../postings/havingAll.js';
import { speakerKey } from '../statements/speakers.js';
import { termsOf } from '../terms.js';
import type { Entry } from '../timeline/entry.js';
import type { Basis } from './basis.js';
import { type Counts, countIn } from './beside.js';
import { nameKey, type Suggestible } from './kinds.js';

/** Whether a thing is found somewhere, by its number. */
type IsFound = (thing: number) => boolean;

const anything: IsFound = () => true;

/** More statements that several outlets print are not looked at. */
const mostCompared = 1_000;
/** A topic of which none of so many articles tells an event has few. */
const mostArticles = 50;

/** Tells of the things of a kind which are found in what a command answers from; each is looked for once. */
export function createFoundIn(
  basis: Basis,
  allOf: (kind: SuggestionKind) => Suggestible,
): (kind: SuggestionKind, from: SuggestedFrom | undefined) => IsFound {
  const tests = new Map<string, IsFound>();
  return (kind, from) => {
    if (from === undefined) return anything;
    const name = `${from} ${kind}`;
    const test = tests.get(name) ?? once(rules[from][kind](basis, allOf(kind)));
    tests.set(name, test);
    return test;
  };
}

function once(isFound: IsFound): IsFound {
  const known = new Map<number, boolean>();
  return (thing) => {
    const found = known.get(thing) ?? isFound(thing);
    known.set(thing, found);
    return found;
  };
}

type Rule = (basis: Basis, all: Suggestible) => IsFound;

/** By what a thing is found in each: speakers, words, outlets. */
const rules: Readonly<Record<SuggestedFrom, Readonly<Record<SuggestionKind, Rule>>>> = {
  quotations: {
    people({ statements }, { values }) {
      const speakers = new Set(statements.findings.map(({ speaker }) => speakerKey(speaker ?? '')));
      return (thing) => speakers.has(speakerKey(values[thing] ?? ''));
    },
    topics({ statements }, { values }) {
      const postings = statements.gathered.index.postings();
      return (thing) => !documentsHavingAll(postings, termsOf(values[thing] ?? '')).next().done;
    },
    outlets: ({ statements }, all) => isCounted(countIn(statements.findings, 'outlets', all)),
  },
  comparisons: { people: compared('people'), topics: compared('topics'), outlets: compared('outlets') },
  events: {
    people({ events }, { values }) {
      const people = new Set(events.gathered.entries.flat().flatMap((entry) => entry.people.map(nameKey)));
      return (thing) => people.has(nameKey(values[thing] ?? ''));
    },
    topics({ events }, { values }) {
      const { index, entries } = events.gathered;
      const postings = index.postings();
      return (thing) => {
        const terms = termsOf(values[thing] ?? '');
        let left = mostArticles;
        for (const article of documentsHavingAll(postings, terms)) {
          if (entries[article]?.some((entry) => hasAll(textOf(entry), terms))) return true;
          if (--left === 0) return false;
        }
        return false;
      };
    },
    outlets: () => anything,
  },
};

function compared(kind: SuggestionKind): Rule {
  return ({ statements }, all) => isCounted(countIn(statements.compared({}, mostCompared), kind, all));
}

const isCounted =
  (counts: Counts): IsFound =>
  (thing) =>
    counts.has(thing);

/** What an event is found by: its words, and of a dated one that opens its article the headline. */
const textOf = ({ citation, first, event }: Entry): string =>
  first === 0 && event.value !== null ? `${citation.article.title ?? ''}\n${citation.exact}` : citation.exact;

function hasAll(text: string, terms: readonly string[]): boolean {
  const own = new Set(termsOf(text));
  return terms.every((term) => own.has(term));
}
