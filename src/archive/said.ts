import type { Analysis, Quotation, Span } from '../model.js';

/**
 * The quotation that a stretch of an article hardly goes beyond: it fills more than half of it, or nothing
 * follows it but a dash and who said it.
 */
export function quotationIn({ article, quotations }: Analysis, span: Span): Quotation | undefined {
  return quotations.find(({ content, source }) => {
    const inside = Math.min(span.end, content.end) - Math.max(span.start, content.start);
    if (inside <= 0) return false;
    const between = source ? article.text.slice(content.end, source.start) : '';
    return inside > (span.end - span.start) / 2 || /^["'”’»]{0,2}\s{0,3}[—–-]{1,2}\s{0,3}$/.test(between);
  });
}
