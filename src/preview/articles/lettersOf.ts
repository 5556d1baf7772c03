import type { MarkedArticle, Span } from '../../model.js';

/** What stands in a span of an article, as far as it is given. */
export function lettersOf({ start, end }: Span, { stretch }: Pick<MarkedArticle, 'stretch'>): string {
  return stretch.exact.slice(Math.max(0, start - stretch.start), Math.max(0, end - stretch.start));
}
