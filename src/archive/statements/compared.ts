import { contains } from '../alignment.js';
import { outletKeysOf } from '../outlets.js';
import type { Entry } from './entry.js';
import { inDifferentWords } from './telling.js';

/**
 * Of statements those that several outlets print: those first that most print, of these those that they print in
 * other words, else in the order given.
 */
export function mostPrinted<T extends { readonly entry: Entry }>(statements: readonly T[]): T[] {
  return statements
    .map((statement) => ({ statement, outlets: countOutlets(statement.entry) }))
    .filter(({ outlets }) => outlets > 1)
    .map((counted) => ({ ...counted, inOtherWords: isInOtherWords(counted.statement.entry) ? 1 : 0 }))
    .sort((a, b) => b.outlets - a.outlets || b.inOtherWords - a.inOtherWords)
    .map(({ statement }) => statement);
}

/**
 * How many outlets print a statement of their own accord. All copies of a story are its first outlet's; an article
 * that names no outlet has one of its own.
 */
function countOutlets({ tellings }: Entry): number {
  const firstOfStory = new Map(
    [...tellings].reverse().map(({ story, finding }) => [story, finding.citation.article]),
  );
  const outlets = [...firstOfStory.values()].map(
    (article) => outletKeysOf(article)[0] ?? `alone ${article.id}`,
  );
  return new Set(outlets).size;
}

/** Whether some have a statement in other words, and not only more or less of the same. */
function isInOtherWords({ tellings }: Entry): boolean {
  const [first, ...others] = inDifferentWords(tellings);
  return first !== undefined && others.some(({ words }) => !contains(words, first.words));
}
