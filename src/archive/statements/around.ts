import type { Analysis, Citation, Quotation, Span } from '../../model.js';
import { cite } from '../cite.js';
import { rawWordsOf } from '../terms.js';

/**
 * What stands beside a statement, in its sentences and in those before and after: what it is about is often said
 * there.
 */
export function surroundings({ article, sentences }: Analysis, parts: readonly Quotation[]): string {
  const { first, last } = placesOf(sentences, parts);
  return sentences
    .slice(Math.max(0, first - 1), last + 2)
    .flatMap((sentence) => beside(sentence, parts))
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n');
}

/** What of a sentence stands outside the parts of a statement. */
function beside(sentence: Span, parts: readonly Quotation[]): Span[] {
  const spans: Span[] = [];
  let { start } = sentence;
  for (const { content } of parts) {
    if (content.end <= start || content.start >= sentence.end) continue;
    if (content.start > start) spans.push({ start, end: content.start });
    start = content.end;
  }
  return start < sentence.end ? [...spans, { start, end: sentence.end }] : spans;
}

/**
 * The sentence around a statement, from which to judge who speaks; with the one before where it is nothing but
 * the statement itself. None in a digest, where the sentences are no article's, and where none stands around.
 */
export function sentenceAround(analysis: Analysis, parts: readonly Quotation[]): Citation | undefined {
  const { article, sentences } = analysis;
  if (article.digest) return undefined;
  const { first, last } = placesOf(sentences, parts);
  const own = wordsBetween(article.text, parts[0]?.content, parts.at(-1)?.content);
  for (const from of [first, first - 1]) {
    const [start, end] = [sentences[from]?.start, sentences[last]?.end];
    if (start === undefined || end === undefined) continue;
    const citation = cite(article, { start, end });
    if (rawWordsOf(citation.exact).length > own) return citation;
  }
  return undefined;
}

function wordsBetween(text: string, first: Span | undefined, last: Span | undefined): number {
  return rawWordsOf(text.slice(first?.start, last?.end)).length;
}

/** The places of the first and the last sentence that have something of a statement. */
function placesOf(sentences: readonly Span[], parts: readonly Quotation[]): { first: number; last: number } {
  const [start, end] = [parts[0]?.content.start ?? 0, parts.at(-1)?.content.end ?? 0];
  const first = firstPlace(sentences, (sentence) => sentence.end > start);
  return { first, last: Math.max(first, firstPlace(sentences, (sentence) => sentence.start >= end) - 1) };
}

/** Where a condition begins to hold that holds from there on; how many sentences there are where it never does. */
function firstPlace(sentences: readonly Span[], holds: (sentence: Span) => boolean): number {
  let [from, to] = [0, sentences.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const sentence = sentences[middle];
    if (sentence && holds(sentence)) to = middle;
    else from = middle + 1;
  }
  return from;
}
