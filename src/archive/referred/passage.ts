import type { Citation, Finding, Header } from '../../model.js';
import { cite } from '../cite.js';
import type { Stretch } from '../passages/alike.js';
import { createRewording } from '../sameStatement/rewording.js';
import { printingOf } from '../statements/entry.js';
import { printedWordsOf } from '../terms.js';
import type { Copies } from './copies.js';
import type { Referred } from './references.js';

/**
 * A passage with the words of its copies, and of others that say the same in nearly the same words, or have one of
 * its sentences, with their copies.
 */
export function passageElsewhere(
  { analysis, span }: Referred,
  copies: Copies,
  alike: readonly (Stretch & Copies)[],
): Finding {
  const citation = cite(analysis.article, span);
  const all = [
    ...copies.citations,
    ...alike.flatMap((one) => [cite(one.analysis.article, one.span), ...one.citations]),
  ];
  const others = onceAnArticle([...copies.others, ...alike.flatMap((one) => one.others)], ({ id }) => id);
  const known = new Set([citation.article.id, ...copies.others.map(({ id }) => id)]);
  const printings = onceAnArticle(all, ({ article }) => article.id)
    .filter(({ article }) => !known.has(article.id))
    .map((other) => printingOf(wordsIn(other), wordsIn(citation), createRewording()));
  const alsoIn = others.filter((header) => !isAmong(header, [citation, ...printings.map(citationOf)]));
  return {
    citation,
    ...(printings.length > 0 ? { printings } : {}),
    ...(alsoIn.length > 0 ? { alsoIn } : {}),
  };
}

const wordsIn = (citation: Citation) => ({ finding: { citation }, words: printedWordsOf(citation.exact) });

const citationOf = ({ citation }: { readonly citation: Citation }): Citation => citation;

const isAmong = ({ id }: Header, citations: readonly Citation[]): boolean =>
  citations.some(({ article }) => article.id === id);

/** Of several things of one article the first. */
function onceAnArticle<T>(all: readonly T[], idOf: (one: T) => string): T[] {
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(idOf(one)) && seen.add(idOf(one)));
}
