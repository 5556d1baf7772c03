import type { Header } from '../../model.js';

type Id = Header['id'];

/**
 * Finds what articles have, in its order, by their ids. `all` gives each thing with the articles that have it; it is
 * walked through once, when the first is asked for.
 */
export function byArticle<T>(
  all: () => Iterable<readonly [T, readonly Id[]]>,
): (article: Pick<Header, 'id'>) => readonly T[] {
  let found: ReadonlyMap<Id, readonly T[]> | undefined;
  return ({ id }) => {
    found ??= gathered(all());
    return found.get(id) ?? [];
  };
}

function gathered<T>(all: Iterable<readonly [T, readonly Id[]]>): Map<Id, T[]> {
  const found = new Map<Id, T[]>();
  for (const [thing, ids] of all) {
    for (const id of new Set(ids)) {
      const before = found.get(id);
      if (before) before.push(thing);
      else found.set(id, [thing]);
    }
  }
  return found;
}
