import { outletKeysOf } from '../outlets.js';
import type { Entry } from './entry.js';

/** Of statements those that several outlets print, those first that most print, else in the order given. */
export function mostPrinted<T extends { readonly entry: Entry }>(statements: readonly T[]): T[] {
  return statements
    .map((statement) => ({ statement, outlets: countOutlets(statement.entry) }))
    .filter(({ outlets }) => outlets > 1)
    .sort((a, b) => b.outlets - a.outlets)
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
