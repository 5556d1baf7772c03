import type { Query } from '../query/query.js';

/** So many terms of a question are looked for, and beside them as many of what else its units are called. */
const mostTerms = 32;

/** What the index is searched for: the terms of a question, and of what else its units are called. */
export function firstTerms({ units }: Query): string[] {
  const own = distinct(units.flatMap(({ words }) => words.map(({ term }) => term)));
  const others = distinct(units.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)));
  return distinct([...own.slice(0, mostTerms), ...others.slice(0, mostTerms)]);
}

const distinct = (terms: readonly string[]): string[] => [...new Set(terms)];
