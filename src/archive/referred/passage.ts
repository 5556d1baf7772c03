import type { Citation, Finding } from '../../model.js';
import { cite } from '../cite.js';
import { createRewording } from '../sameStatement/rewording.js';
import { printingOf } from '../statements/entry.js';
import { printedWordsOf } from '../terms.js';
import type { Texts } from '../texts.js';
import type { Copies } from './copies.js';
import type { Referred } from './references.js';

/** A passage with the words of its copies, and of others that say the same in nearly the same words. */
export function passageElsewhere(
  { analysis, span }: Referred,
  { citations, others }: Copies,
  texts: Pick<Texts, 'like'>,
): Finding {
  const citation = cite(analysis.article, span);
  const alike = texts.like(citation).map((finding) => finding.citation);
  const known = new Set(
    [...citations, ...others.map((article) => ({ article }))].map(({ article }) => article.id),
  );
  const printings = [
    ...citations,
    ...onceAnArticle(alike).filter(({ article }) => !known.has(article.id)),
  ].map((other) => printingOf(wordsIn(other), wordsIn(citation), createRewording()));
  return {
    citation,
    ...(printings.length > 0 ? { printings } : {}),
    ...(others.length > 0 ? { alsoIn: others } : {}),
  };
}

const wordsIn = (citation: Citation) => ({ finding: { citation }, words: printedWordsOf(citation.exact) });

/** Of several passages of one article the first. */
const onceAnArticle = (citations: readonly Citation[]): Citation[] =>
  [
    ...new Map([...citations].reverse().map((citation) => [citation.article.id, citation])).values(),
  ].reverse();
