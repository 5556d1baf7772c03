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
  for (let at = firstEndingBehind(quotations, span.start); at < quotations.length; at++) {
    const quotation = quotations[at];
    if (!quotation || quotation.content.start >= span.end) return undefined;
    const { content } = quotation;
    const inside = Math.min(span.end, content.end) - Math.max(span.start, content.start);
    const after = article.text.slice(content.end, content.end + longestSignature);
    const signed = content.start <= span.start + 1 && signature.test(after);
    if (signed || inside > (span.end - span.start) / 2) return quotation;
  }
  return undefined;
}

/** The place of the first quotation that ends behind an offset; they are disjoint and in order. */
function firstEndingBehind(quotations: readonly Quotation[], offset: number): number {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.content.end ?? Number.POSITIVE_INFINITY) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
