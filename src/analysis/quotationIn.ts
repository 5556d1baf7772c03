import type { Analysis, Quotation, Span } from '../model.js';

/** Behind a quotation: its closing mark and the dash before whoever signs it. */
const signature = /^["'”’»]{0,2}\s{0,3}[—–-]{1,2}\s/;
const longestSignature = 8;

/**
 * The quotation that a stretch of an article hardly goes beyond: it fills more than half of it, or the stretch
 * begins in it and goes on with a dash and who said it.
 */
export function quotationIn(
  { article, quotations }: Pick<Analysis, 'article' | 'quotations'>,
  span: Span,
): Quotation | undefined {
  return quotations.find(({ content }) => {
    const inside = Math.min(span.end, content.end) - Math.max(span.start, content.start);
    if (inside <= 0) return false;
    const after = article.text.slice(content.end, content.end + longestSignature);
    const signed = content.start <= span.start + 1 && signature.test(after);
    return signed || inside > (span.end - span.start) / 2;
  });
}
