import type { Article, Passage, Quotation, Span } from '../model.js';
import { type Piece, passageStarts } from './passageCuts.js';
import { countWords } from './wordCount.js';

/**
 * Passages of 40 to 120 words where the text allows it, in order and disjoint. They begin and end with sentences, with
 * paragraphs where they can, cut no quotation, and reach from one block into the next only where nothing but white
 * space lies between, so that everything in a passage is the article's own text. Lengths count in words.
 */
export function findPassages(
  article: Article,
  sentences: readonly Span[],
  quotations: readonly Quotation[],
): Passage[] {
  const spans = runsOf(article, wholePieces(sentences, quotations)).flatMap((run) => {
    const starts = passageStarts(run.map((span, i) => pieceOf(article.text, span, run[i - 1])));
    return starts.map((first, i) => ({
      start: run[first]?.start ?? 0,
      end: run[(starts[i + 1] ?? run.length) - 1]?.end ?? 0,
    }));
  });
  return spans.map(({ start, end }, place) => ({ start, end, place }));
}

/** Runs of pieces between which only white space stands; in a digest, whose blocks stand alone, no line break either. */
function runsOf({ text, digest }: Article, spans: readonly Span[]): Span[][] {
  const runs: Span[][] = [];
  for (const span of spans) {
    const run = runs.at(-1);
    const between = text.slice(run?.at(-1)?.end ?? 0, span.start);
    // The blocks of a digest are written to stand alone: prose is ours, quotations are the speakers'.
    if (!run || /\S/.test(between) || (digest && between.includes('\n'))) runs.push([span]);
    else run.push(span);
  }
  return runs;
}

/** A heading has as many words at most, and no stop behind. */
const mostOfHeading = 12;

function pieceOf(text: string, { start, end }: Span, before: Span | undefined): Piece {
  const exact = text.slice(start, end);
  const words = countWords(exact);
  const opens = before === undefined || text.slice(before.end, start).includes('\n');
  const endsLine = /^[^\S\n]{0,20}\n/.test(text.slice(end, end + 21));
  const isHeading = opens && endsLine && words <= mostOfHeading && /[\p{L}\p{N}]$/u.test(exact);
  return { words, opens, isHeading };
}

/** Sentences, and runs of sentences that share a quotation, as pieces that may not be cut. */
function wholePieces(sentences: readonly Span[], quotations: readonly Quotation[]): Span[] {
  const pieces: Span[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while ((quotations[next]?.content.end ?? Infinity) <= sentence.start) next++;
    const quotation = quotations[next]?.content;
    const last = pieces.at(-1);
    const cuts = last && quotation && quotation.start < last.end && quotation.end > sentence.start;
    if (cuts) pieces[pieces.length - 1] = { start: last.start, end: sentence.end };
    else pieces.push(sentence);
  }
  return pieces;
}
