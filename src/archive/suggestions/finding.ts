import type { Form, Named, Typed } from './named.js';
import { nearBeginnings } from './nearBeginnings.js';
import { byRole, bySlips, type Way, waysByName } from './ways.js';
import { createWordIndex, type WordIndex } from './wordIndex.js';

/** Something that may be meant: its number, and the form by which it was found. */
export interface Found {
  readonly thing: number;
  readonly form: Form;
}

/** How much each thing counts where others are given beside it; what counts nothing is not wanted. */
export type Weight = (thing: number) => number;

/**
 * The things that somebody who has typed so far may mean, at most `limit`: the likeliest way of meaning them first,
 * in each way those that weigh most, then those that were given first. For nothing typed all may be meant.
 */
export type Find = (typed: Typed, limit: number, weight?: Weight) => Found[];

/** A way, and the things that have to be looked at for it. */
interface Search {
  readonly ways: readonly Way[];
  /** Where as many are found already nobody looks further. */
  readonly unless: number;
  readonly looked: readonly number[];
}

/** Fewer things leave room for those that are written in one word or with a slip of spelling. */
const few = 5;

/** Finds things by their names, else by their roles, else by slips of spelling; those to be preferred are given first. */
export function createFinding(all: readonly Named[]): Find {
  const names = createWordIndex(all.map(wordsOfNames));
  let withRoles: WordIndex | undefined;
  const ofRoles = () => {
    withRoles ??= createWordIndex(all.map((named) => [...wordsOfNames(named), ...wordsOf(named.roles)]));
    return withRoles;
  };
  function* searches(typed: Typed, limit: number): Generator<Search> {
    const { words } = typed;
    const begun = words.map(names.beginning);
    yield { ways: waysByName, unless: limit, looked: names.mayHaveAll(begun) };
    yield { ways: waysByName, unless: few, looked: names.havingOne(placesInOne(names, typed)) };
    if (all.some(({ roles }) => roles.length > 0))
      yield { ways: [byRole], unless: limit, looked: ofRoles().mayHaveAll(words.map(ofRoles().beginning)) };
    const near = words.map((word, i) => [...(begun[i] ?? []), ...nearBeginnings(names.words, word)]);
    const meant = near.map((places) => new Set(places.map((place) => names.words[place] ?? '')));
    yield { ways: [bySlips(meant)], unless: few, looked: names.mayHaveAll(near) };
  }
  return (typed, limit, weight) => {
    if (typed.words.length === 0) return anything(all, weight, limit);
    const found = new Map<number, Found>();
    for (const { ways, unless, looked } of searches(typed, limit)) {
      if (found.size >= unless) continue;
      const others = looked.filter((thing) => !found.has(thing));
      for (const one of sorted(lookAt(others, all, ways, typed, weight))) found.set(one.thing, one);
    }
    return [...found.values()].slice(0, limit);
  };
}

const wordsOf = (forms: readonly Form[]): string[] => forms.flatMap(({ words }) => words);
const wordsOfNames = ({ name, aliases }: Named): string[] => [...name.words, ...wordsOf(aliases)];

/** The places of the words that may begin what is typed in one word with others, or in several what is printed in one. */
function placesInOne(index: WordIndex, { joined }: Typed): number[] {
  const beginnings = Array.from(joined, (_, i) => joined.slice(0, i + 1));
  return [...beginnings.map(index.placeOf).filter((place) => place >= 0), ...index.beginning(joined)];
}

interface Weighed extends Found {
  readonly way: number;
  readonly weight: number;
}

function lookAt(
  things: readonly number[],
  all: readonly Named[],
  ways: readonly Way[],
  typed: Typed,
  weightOf: Weight | undefined,
): Weighed[] {
  return things.flatMap((thing) => {
    const named = all[thing];
    const weight = weightOf?.(thing) ?? 1;
    if (!named || weight === 0) return [];
    for (const [way, fits] of ways.entries()) {
      const form = fits(named, typed);
      if (form) return [{ thing, form, way, weight }];
    }
    return [];
  });
}

/** What comes first where nothing is typed. */
function anything(all: readonly Named[], weightOf: Weight | undefined, limit: number): Found[] {
  const may = weightOf ? all : all.slice(0, limit);
  const weighed = may.map(({ name }, thing) => ({
    thing,
    form: name,
    way: 0,
    weight: weightOf?.(thing) ?? 1,
  }));
  return sorted(weighed.filter(({ weight }) => weight > 0)).slice(0, limit);
}

const sorted = (found: Weighed[]): Weighed[] =>
  found.sort((a, b) => a.way - b.way || b.weight - a.weight || a.thing - b.thing);
