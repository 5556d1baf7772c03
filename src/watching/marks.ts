import { createHash } from 'node:crypto';
import type { Citation, Finding } from '../model.js';

/** Letters of a mark: 36 bits, so that by chance one of some 17 million new statements is taken for one of 4,000 known ones. */
const longest = 6;

/**
 * A short mark of some words, made of their letters and digits alone: white space, quotation marks, punctuation and
 * case differ between prints of the same words. What has no letters is marked as it stands.
 */
export function markOf(words: string): string {
  const letters = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  return hashOf(letters || words.trim());
}

/** A short hash of a text, of letters that may stand in an id. */
export const hashOf = (text: string, length = longest): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, length);

/** The mark of a finding's own words, then those of its words as other articles print or tell them. */
export function marksOf({ citation, further, printings = [], accounts = [] }: Finding): readonly string[] {
  const prints = [
    { citation, further },
    ...printings,
    ...accounts.map((account) => ({ citation: account.citation })),
  ];
  return [...new Set(prints.map(wordsOf).map(markOf))];
}

const wordsOf = (print: {
  readonly citation: Citation;
  readonly further?: readonly Citation[] | undefined;
}): string => [print.citation, ...(print.further ?? [])].map(({ exact }) => exact).join(' ');

/** The ids of all articles that print or tell a finding. */
export function articlesOf({
  citation,
  alsoIn = [],
  printings = [],
  accounts = [],
}: Finding): readonly string[] {
  const copies = [...alsoIn, ...accounts.flatMap((account) => account.alsoIn ?? [])];
  const prints = [...printings, ...accounts].map((print) => print.citation.article);
  return [citation.article, ...copies, ...prints].map(({ id }) => id);
}
