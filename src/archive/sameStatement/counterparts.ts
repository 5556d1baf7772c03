import { areSynonyms } from '../sense/synonyms.js';

/** The terms of two versions side by side. */
export interface Counterparts {
  /** How many terms both have. */
  readonly same: number;
  /** How many terms of one stand for another one of the other version. */
  readonly akin: number;
  /** The terms of either version that the other has nothing for. */
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** Pairs the terms of two versions, each once, wherever they stand. Time grows with the product of their numbers. */
export function counterpartsOf(a: ReadonlySet<string>, b: ReadonlySet<string>): Counterparts {
  const restA = [...a].filter((term) => !b.has(term));
  const free = new Set([...b].filter((term) => !a.has(term)));
  const onlyA = restA.filter((term) => {
    const akin = [...free].find((other) => areAkin(term, other));
    if (akin !== undefined) free.delete(akin);
    return akin === undefined;
  });
  const akin = restA.length - onlyA.length;
  return { same: a.size - restA.length, akin, onlyA, onlyB: [...free] };
}

const areAkin = (a: string, b: string): boolean => areSynonyms(a, b) || areOfOneRoot(a, b);

/** So many letters in common at the beginning make a root: "provok" and "provoc", but for long endings. */
const rootLetters = 5;
const mostEnding = 4;

function areOfOneRoot(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) > rootLetters + mostEnding) return false;
  return a.length >= rootLetters && a.slice(0, rootLetters) === b.slice(0, rootLetters);
}
