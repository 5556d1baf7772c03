import type { Citation, Finding } from '../../src/model.js';
import type { Relevant } from './question.js';

/** As many of the best are looked at. */
export const depth = 10;

/** A passage that was found: its text, and the articles that print it. */
export interface Found {
  readonly articles: readonly string[];
  readonly text: string;
}

/** A finding as what it shows: near copies of a passage in other articles are found with it. */
export const foundIn = ({ citation, alsoIn = [], printings = [] }: Finding): Found => ({
  articles: [citation.article, ...alsoIn, ...printings.map(articleOf)].map(({ id }) => id),
  text: [citation, ...printings.map((printing) => printing.citation)].map(({ exact }) => exact).join('\n'),
});

const articleOf = ({ citation }: { readonly citation: Citation }) => citation.article;

/**
 * The nDCG of passages, best first, from 0 to 1, with a passage's grade as its gain (Järvelin and Kekäläinen 2002, as
 * in trec_eval). What several passages have in common counts for the first of them; what one passage has of several
 * relevant places counts as the best of these.
 */
export function passageGain(found: readonly Found[], relevant: readonly Relevant[]): number {
  const open = new Set(relevant);
  const gains = found.slice(0, depth).map((one) => {
    const held = [...open].filter((place) => holds(one, place));
    for (const place of held) open.delete(place);
    return Math.max(0, ...held.map(({ grade }) => grade));
  });
  return normalised(gains, [...gains, ...[...open].map(({ grade }) => grade)]);
}

function holds({ articles, text }: Found, { article, words }: Relevant): boolean {
  return articles.includes(article) && (text.includes(words) || articles[0] !== article);
}

/** The nDCG of articles, best first; an article's gain is the best grade of its places. */
export function articleGain(found: readonly string[], relevant: readonly Relevant[]): number {
  const grades = new Map<string, number>();
  for (const { article, grade } of relevant) grades.set(article, Math.max(grade, grades.get(article) ?? 0));
  const gains = found.slice(0, depth).map((id) => grades.get(id) ?? 0);
  return normalised(gains, [...grades.values()]);
}

/** What gains in their order are worth, of what the same and missing ones are worth in the best order. */
function normalised(gains: readonly number[], possible: readonly number[]): number {
  const best = discounted([...possible].sort((a, b) => b - a).slice(0, depth));
  return best === 0 ? 0 : discounted(gains) / best;
}

const discounted = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
