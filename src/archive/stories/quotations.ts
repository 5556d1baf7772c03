import type { Finding } from '../../model.js';

/** Quotations whose speaker is certain first, those whose speaker is unclear last. */
export const certainFirst = (a: Finding, b: Finding): number => doubt(a) - doubt(b);

const doubt = ({ speaker, uncertain }: Finding): number => (speaker === null ? 2 : uncertain ? 1 : 0);

/** Whether the same words in two articles of a story are one quotation: neither names another speaker. */
export function isCopied({ citation, speaker }: Finding, other: Finding): boolean {
  if (citation.article.id === other.citation.article.id) return false;
  return speaker === other.speaker || speaker === null || other.speaker === null;
}

/** One quotation of two that are copies: that which is surer of its speaker, else the first, also in the other's article. */
export function joinCopies(finding: Finding, copy: Finding): Finding {
  const shown = certainFirst(copy, finding) < 0 ? copy : finding;
  const others = [finding.citation.article, ...(finding.alsoIn ?? []), copy.citation.article];
  const articles = new Map(others.map((article) => [article.id, article]));
  articles.delete(shown.citation.article.id);
  return { ...shown, alsoIn: [...articles.values()] };
}
