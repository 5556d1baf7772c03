import { describeDating } from '../../datingWords.js';
import type { DateExpression, MarkedArticle, Printed, Span } from '../../model.js';
import { lettersOf } from './lettersOf.js';

/** How a date is understood, where that is not plain: “Friday”: 7 February 2025, from the date of publication. */
export function meaningOf(date: DateExpression, article: MarkedArticle): string | undefined {
  const printed = (span: Span): Printed => ({
    exact: lettersOf(span, article),
    start: span.start,
    end: span.end,
  });
  const words = printed(date);
  const { value, from, bounds, countedFrom } = date;
  const counted = countedFrom ? { countedFrom: printed(countedFrom) } : {};
  return describeDating({
    date: value,
    dating: { words, from, bounds, ...counted },
    citation: { ...words, article: article.header },
  });
}
