import type { Form, Named, Typed } from './named.js';
import { nearBeginnings } from './nearBeginnings.js';
import { byRole, bySlips, type Way, waysByName } from './ways.js';
import { createWordIndex, type WordIndex } from './wordIndex.js';

/** Something that may be meant: its number, and the form by which it was found. */
export interface Found {
  readonly thing: number;
  readonly form: Form;
}

/** Which things are wanted. */
export interface Sieve {
  /** How much a thing counts: in each way those come first that count most. Default: all alike. */
  readonly weight?: ((thing: number) => number) | undefined;
  /** Asked of no more things than it takes, in their order. Default: all are wanted. */
  readonly isWanted?: ((thing: number) => boolean) | undefined;
}

/**
 * The things that somebody who has typed so far may mean, at most `limit`: the likeliest way of meaning them first,
 * in each way those that weigh most, then those that were given first. For nothing typed all may be meant.
 */
export type Find = (typed: Typed, limit: number, sieve?: Sieve) => Found[];

/** A way, and the things that have to be looked at for it. */
interface Search {
  readonly ways: readonly Way[];
  /** Where as many are found already nobody looks further. */
  readonly unless: number;
  readonly looked: readonly number[];
}

/** Fewer things leave room for those that are written in one word or with a slip of spelling. */
const few = 5;

/**
 * Finds things by their names, else by their roles, else by slips of spelling; those to be preferred are given first.
 * Until something is typed no word is looked up, and no index of words is made.
 */
export function createFinding(all: readonly Named[]): Find {
  let ofNames: WordIndex | undefined;
  const haveRoles = all.some(({ roles }) => roles.length > 0);
  let withRoles: WordIndex | undefined;
  const ofRoles = () => {
    withRoles ??= createWordIndex(all.map((named) => [...wordsOfNames(named), ...wordsOf(named.roles)]));
    return withRoles;
  };
  function* searches(typed: Typed, limit: number): Generator<Search> {
    const { words } = typed;
    ofNames ??= createWordIndex(all.map(wordsOfNames));
    const names = ofNames;
    const begun = words.map(names.beginning);
    yield { ways: waysByName, unless: limit, looked: names.mayHaveAll(begun) };
    yield { ways: waysByName, unless: few, looked: names.havingOne(placesInOne(names, typed)) };
    if (haveRoles)
      yield { ways: [byRole], unless: limit, looked: ofRoles().mayHaveAll(words.map(ofRoles().beginning)) };
    const near = words.map((word, i) => [...(begun[i] ?? []), ...nearBeginnings(names.words, word)]);
    const meant = near.map((places) => new Set(places.map((place) => names.words[place] ?? '')));
    yield { ways: [bySlips(meant)], unless: few, looked: names.mayHaveAll(near) };
  }
  return (typed, limit, { weight, isWanted = () => true } = {}) => {
    const found = new Map<number, Found>();
    const take = (inOrder: Iterable<Found>) => {
      for (const one of inOrder) {
        if (found.size >= limit) return;
        if (!found.has(one.thing) && isWanted(one.thing)) found.set(one.thing, one);
      }
    };
    if (typed.words.length === 0) take(weight ? sorted(all.map(asFound), weight) : asTheyCome(all));
    else
      for (const { ways, unless, looked } of searches(typed, limit))
        if (found.size < unless) take(sorted(meantBy(ways, typed, looked, all), weight));
    return [...found.values()];
  };
}

const wordsOf = (forms: readonly Form[]): string[] => forms.flatMap(({ words }) => words);
const wordsOfNames = ({ name, aliases }: Named): string[] => [...name.words, ...wordsOf(aliases)];

/** The places of the words that may begin what is typed in one word with others, or in several what is printed in one. */
function placesInOne(index: WordIndex, { joined }: Typed): number[] {
  const beginnings = Array.from(joined, (_, i) => joined.slice(0, i + 1));
  return [...beginnings.map(index.placeOf).filter((place) => place >= 0), ...index.beginning(joined)];
}

interface Meant extends Found {
  /** The number of the way in which it is meant. */
  readonly way: number;
}

/** Of some things those that are meant, each by the likeliest way. */
function meantBy(
  ways: readonly Way[],
  typed: Typed,
  things: readonly number[],
  all: readonly Named[],
): Meant[] {
  return things.flatMap((thing) => {
    const named = all[thing];
    for (const [way, fits] of ways.entries()) {
      const form = named && fits(named, typed);
      if (form) return [{ thing, form, way }];
    }
    return [];
  });
}

const asFound = ({ name }: Named, thing: number): Meant => ({ thing, form: name, way: 0 });

function* asTheyCome(all: readonly Named[]): Generator<Found> {
  for (const [thing, named] of all.entries()) yield asFound(named, thing);
}

const sorted = (found: Meant[], weight: (thing: number) => number = () => 0): Meant[] =>
  found.sort((a, b) => a.way - b.way || weight(b.thing) - weight(a.thing) || a.thing - b.thing);
