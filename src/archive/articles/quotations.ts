import type { Analysis, MarkedQuotation, Quotation } from '../../model.js';
import { quoted } from '../cite.js';
import type { Persons } from '../persons.js';
import { statementsIn, surestOf } from '../statements/parts.js';

type Manner = MarkedQuotation['manner'];

/**
 * The quotations of an article as statements have them: whose each is, is told by the surest part of its statement.
 * What a digest reports is nobody's statement.
 */
export function quotationsIn(analysis: Analysis, persons: Persons): MarkedQuotation[] {
  const { article, quotations, nested, reported } = analysis;
  const marked = (parts: readonly [Quotation, ...Quotation[]], manner: Manner): MarkedQuotation[] => {
    const { speaker = null, uncertain = false } = quoted(article, surestOf(parts), persons);
    return parts.map((part) => ({ ...part, speaker, uncertain, manner }));
  };
  return [
    ...statementsIn(quotations).flatMap((parts) => marked(parts, 'quoted')),
    ...statementsIn(nested).flatMap((parts) => marked(parts, 'told')),
    ...(article.digest ? [] : reported).flatMap((one) => marked([one], 'reported')),
  ].sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
}
