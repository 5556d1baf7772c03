import { setImmediate } from 'node:timers/promises';
import type { Analysis, Header } from '../../model.js';
import { printedWordsOf } from '../terms.js';
import { type Body, bodyOf } from './body.js';
import { compare } from './comparison.js';
import { compareText, lengthOf, sameName } from './original.js';
import { printsAllOf } from './sameWords.js';

/** An article, by its id, that is the same as another, which is kept. */
export interface Copy {
  readonly id: string;
  readonly of: string;
}

/** What is kept of articles, and what is not because it is there already. */
export interface Sifted {
  readonly kept: readonly Analysis[];
  readonly copies: readonly Copy[];
}

/** How much of an article stands in the one that is kept instead. */
const nearlyAll = 0.95;
/** How much of both is shared: a mere beginning of an article is not the article. */
const nearlySame = 0.85;
/** With how many articles that may be the same one is compared at most. */
const mostCompared = 16;

/**
 * Of articles that carry one text, each once: an article that was saved twice is kept where it knows more of
 * itself, and the other is its copy. Two articles are the same where their addresses are, or
 * where neither outlet nor date speaks against it; where the one that is kept has every sentence of the other,
 * and not much more. The outcome does not depend on their order.
 */
export async function siftCopies(analyses: readonly Analysis[]): Promise<Sifted> {
  const kept: { readonly analysis: Analysis; readonly body: Body }[] = [];
  const copies: Copy[] = [];
  for (const analysis of [...analyses].sort(mostKnownFirst)) {
    const body = bodyOf(analysis);
    let left = mostCompared;
    const same = kept.find(
      (other) =>
        left > 0 &&
        maybeSame(analysis.article, other.analysis.article) &&
        left-- &&
        isSameBody(body, other.body) &&
        printsAllOf(other.analysis, analysis),
    );
    if (same) copies.push(copyOf(analysis, same.analysis));
    else kept.push({ analysis, body });
    await setImmediate();
  }
  return { kept: kept.map(({ analysis }) => analysis), copies };
}

/** More code units than this are no brief. */
const longestBrief = 600;

/**
 * The same of briefs, too short to be told apart by their words: only those with the very same words and the
 * same headline or address are the same. A notice may stand in many articles, word for word.
 */
export function siftBriefs(analyses: readonly Analysis[]): Sifted {
  const kept = new Map<string, Analysis[]>();
  const dropped = new Map<Analysis, Copy>();
  for (const analysis of [...analyses].filter(isBrief).sort(mostKnownFirst)) {
    const words = printedWordsOf(textOf(analysis)).join(' ');
    const alike = kept.get(words) ?? [];
    const same = alike.find(({ article }) => isSameBrief(analysis.article, article));
    if (same) dropped.set(analysis, copyOf(analysis, same));
    else if (words !== '') kept.set(words, [...alike, analysis]);
  }
  return { kept: analyses.filter((analysis) => !dropped.has(analysis)), copies: [...dropped.values()] };
}

const copyOf = ({ article: { id } }: Analysis, { article: kept }: Analysis): Copy => ({ id, of: kept.id });

function isSameBody(body: Body, other: Body): boolean {
  const { carried, resemblance } = compare(body, other);
  return carried >= nearlyAll && resemblance >= nearlySame;
}

const isBrief = (analysis: Analysis): boolean => lengthOf(analysis) <= longestBrief;

const textOf = ({ article: { text, body } }: Analysis): string =>
  body.map(({ start, end }) => text.slice(start, end)).join('\n');

const isSameBrief = (one: Header, other: Header): boolean =>
  maybeSame(one, other) && (isKnownSame(one.url, other.url) || isKnownSame(one.title, other.title));

const isKnownSame = (one: string | null, other: string | null): boolean => one !== null && one === other;

/** Whether nothing that two articles say of themselves makes them different ones. */
function maybeSame(one: Header, other: Header): boolean {
  if (one.digest !== other.digest) return false;
  if (isKnownSame(one.url, other.url)) return true;
  const outlet =
    one.publisher === null || other.publisher === null || sameName(one.publisher, other.publisher);
  const day = one.published === null || other.published === null || one.published === other.published;
  return outlet && day;
}

const mostKnownFirst = (a: Analysis, b: Analysis): number =>
  knowledge(b.article) - knowledge(a.article) ||
  lengthOf(b) - lengthOf(a) ||
  compareText(a.article.id, b.article.id);

/** How much an article knows of itself: its date before its outlet, and that before anything else. */
function knowledge({ published, publisher, title, byline, agency, captured, url, language }: Header): number {
  const others = [title, byline, agency, captured, url, language].filter((known) => known !== null).length;
  return (published ? 20 : 0) + (publisher ? 10 : 0) + others;
}
