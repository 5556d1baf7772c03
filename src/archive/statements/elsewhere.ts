import type { Finding } from '../../model.js';
import { type Entry, printingOf, shownAs } from './entry.js';
import type { Rewording } from './rewording.js';
import type { Telling } from './telling.js';

/**
 * The statement that begins at a place of an article, as it stands there, with the words of every other article that
 * has it, copies first; `null` where none begins there. `entries` are those that the article has.
 */
export function printedElsewhere(
  entries: readonly Entry[],
  id: string,
  start: number,
  rewording: Rewording,
): Finding | null {
  const begins = ({ finding: { citation } }: Telling) =>
    citation.start === start && citation.article.id === id;
  for (const { tellings } of entries) {
    const shown = tellings.find(begins);
    if (shown) return withCopies(shown, tellings, rewording);
  }
  return null;
}

/** The articles that have a statement. */
export const articlesOf = ({ tellings }: Entry): string[] =>
  tellings.map(({ finding }) => finding.citation.article.id);

function withCopies(shown: Telling, tellings: readonly Telling[], rewording: Rewording): Finding {
  const { alsoIn = [], printings = [], ...finding } = shownAs(shown, tellings, rewording);
  const copies = alsoIn.flatMap(({ id }) => {
    const copy = tellings.find((telling) => telling.finding.citation.article.id === id);
    return copy ? printingOf(copy, shown, rewording) : [];
  });
  const all = [...copies, ...printings];
  return { ...finding, ...(all.length > 0 ? { printings: all } : {}) };
}
