import type { Query } from '../query/query.js';

/** A query takes so many characters at most: what stands behind makes it no clearer. */
const mostCharacters = 2000;

/** What the index is searched for: the words of a question, and what else its units are called. */
export function searchText({ text, units }: Query): string {
  const others = units.flatMap(({ alternatives }) => alternatives.map(({ terms }) => terms.join(' ')));
  return [text.slice(0, mostCharacters), ...others].join(' ');
}
