import { describeDating } from '../../datingWords.js';
import type { DateExpression, MarkedArticle, Printed, Span } from '../../model.js';

/** How a date is understood, where that is not plain: “Friday”: 7 February 2025, from the date of publication. */
export function meaningOf(date: DateExpression, { header, stretch }: MarkedArticle): string | undefined {
  const printed = ({ start, end }: Span): Printed => ({
    exact: stretch.exact.slice(Math.max(0, start - stretch.start), Math.max(0, end - stretch.start)),
    start,
    end,
  });
  const words = printed(date);
  const { value, from, bounds, countedFrom } = date;
  const counted = countedFrom ? { countedFrom: printed(countedFrom) } : {};
  return describeDating({
    date: value,
    dating: { words, from, bounds, ...counted },
    citation: { ...words, article: header },
  });
}
