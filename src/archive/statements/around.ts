import type { Analysis, Citation, Quotation, Span } from '../../model.js';
import { cite } from '../cite.js';
import { rawWordsOf } from '../terms.js';
import { firstPlace } from './firstPlace.js';

/** How far from a statement a sentence is looked at, in code units: some texts are one sentence for pages. */
const reach = 1_000;

/**
 * What stands beside a statement, in its sentences and in those before and after: what it is about is often said
 * there.
 */
export function surroundings({ article, sentences }: Analysis, parts: readonly Quotation[]): string {
  const { first, last } = placesOf(sentences, parts);
  const own = wholeOf(parts);
  const near = sentences.slice(Math.max(0, first - 1), last + 2).map(({ start, end }) => ({
    start: Math.max(start, own.start - reach),
    end: Math.min(end, own.end + reach),
  }));
  return outside(
    near,
    parts.map(({ content }) => content),
  )
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n');
}

/** What of some spans is not of others; both in order and disjoint. */
function outside(spans: readonly Span[], others: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let next = 0;
  for (const { start, end } of spans) {
    let from = start;
    for (let other = others[next]; other && other.start < end; other = others[++next]) {
      if (other.start > from) rest.push({ start: from, end: other.start });
      from = Math.max(from, other.end);
      if (other.end > end) break;
    }
    if (from < end) rest.push({ start: from, end });
  }
  return rest;
}

/**
 * The sentence around a statement, from which to judge who speaks; with the one before where it is nothing but
 * the statement itself. None in a digest, where the sentences are no article's, where nothing else stands in it, and
 * where it goes on for pages.
 */
export function sentenceAround(analysis: Analysis, parts: readonly Quotation[]): Citation | undefined {
  const { article, sentences } = analysis;
  if (article.digest) return undefined;
  const { first, last } = placesOf(sentences, parts);
  const own = wholeOf(parts);
  const ownWords = rawWordsOf(article.text.slice(own.start, own.end)).length;
  for (const from of [first, first - 1]) {
    const [start, end] = [sentences[from]?.start, sentences[last]?.end];
    if (start === undefined || end === undefined) continue;
    if (own.start - start > reach || end - own.end > reach) continue;
    const citation = cite(article, { start, end });
    if (rawWordsOf(citation.exact).length > ownWords) return citation;
  }
  return undefined;
}

/** From the beginning of a statement to its end, with what the article puts between its parts. */
const wholeOf = (parts: readonly Quotation[]): Span => ({
  start: parts[0]?.content.start ?? 0,
  end: parts.at(-1)?.content.end ?? 0,
});

/** The places of the first and the last sentence that have something of a statement. */
function placesOf(sentences: readonly Span[], parts: readonly Quotation[]): { first: number; last: number } {
  const { start, end } = wholeOf(parts);
  const first = firstPlace(sentences, (sentence) => sentence.end > start);
  return { first, last: Math.max(first, firstPlace(sentences, (sentence) => sentence.start >= end) - 1) };
}
