import type { Article, DateExpression, Span } from '../../model.js';

/** The expressions of time in an article's body, resolved as far as the text supports it. */
export function findDates(_article: Article, _sentences: readonly Span[]): DateExpression[] {
  return [];
}
