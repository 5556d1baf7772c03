import type { Judged, Pair } from './judge.js';

/** Two findings that follow each other, and whether they may stand so. */
export interface Step {
  readonly pair: readonly [Pair, Pair];
  readonly right: boolean;
}

/** The steps from one finding to the next, of those whose order is known. */
export function stepsOf({ query, pairs }: Judged): Step[] {
  const byPublication = query.wanted.by === 'publication';
  const placed = pairs.filter(({ entry }) => byPublication || !entry.anywhere);
  return placed.slice(1).flatMap((second, i) => {
    const first = placed[i];
    if (!first) return [];
    const right = byPublication ? arePublishedSo(first, second) : happenedSo(first, second);
    return { pair: [first, second], right };
  });

  function happenedSo(first: Pair, second: Pair): boolean {
    const sameDate = first.entry.dates[0] === second.entry.dates[0];
    return sameDate || query.entries.indexOf(first.entry) < query.entries.indexOf(second.entry);
  }
}

/** Articles without a date of their own stand last. */
const arePublishedSo = (first: Pair, second: Pair): boolean => publishedOf(first) <= publishedOf(second);

const publishedOf = ({ finding }: Pair): string => finding.citation.article.published ?? 'undated';
