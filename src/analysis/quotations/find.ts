import type { Article, Person, Quotation, Span } from '../../model.js';

/** The quotations of an article's body, each with its speaker where that is clear. */
export function findQuotations(
  _article: Article,
  _sentences: readonly Span[],
  _people: readonly Person[],
): Quotation[] {
  return [];
}
