import type { Article, Passage, Quotation, Span } from '../model.js';

const fewestWords = 40;
const mostWords = 120;

/**
 * Passages of 40 to 120 words where the text allows it, in order and disjoint. They begin and end with
 * sentences, cut no quotation, and reach from one block into the next only where nothing but white space
 * lies between, so that everything in a passage is the article's own text. Lengths count in words.
 */
export function findPassages(
  article: Article,
  sentences: readonly Span[],
  quotations: readonly Quotation[],
): Passage[] {
  const pieces = wholePieces(sentences, quotations);
  const spans: Span[] = [];
  let open: { span: Span; words: number } | undefined;
  for (const piece of pieces) {
    const words = countWords(article.text.slice(piece.start, piece.end));
    if (open && joins(article, open, { span: piece, words })) {
      open = { span: { start: open.span.start, end: piece.end }, words: open.words + words };
    } else {
      if (open) spans.push(open.span);
      open = { span: piece, words };
    }
  }
  if (open) spans.push(open.span);
  return spans.map(({ start, end }, place) => ({ start, end, place }));
}

/** A piece joins the open passage while that is short, or while both still fit and stand in one block. */
function joins(
  { text, digest }: Article,
  open: { span: Span; words: number },
  piece: { span: Span; words: number },
): boolean {
  const between = text.slice(open.span.end, piece.span.start);
  if (/\S/.test(between) || open.words + piece.words > mostWords) return false;
  // The blocks of a digest are written to stand alone: prose is ours, quotations are the speakers'.
  return !between.includes('\n') || (open.words < fewestWords && !digest);
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

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;
