import type { Article, Span } from '../model.js';

/**
 * A line break that ends a paragraph: a blank line, or one that stands where a sentence is over. Other line
 * breaks are the wrapping of long lines.
 */
const BREAK =
  /\n[^\S\n]*\n\s*|(?<=[.!?:…][”"'’)\]]{0,2}[^\S\n]{0,4})\n(?=[^\S\n]{0,20}[\p{Lu}\p{N}“"‘'«(])/gu;

/** The paragraphs of an article's body, in order: its blocks, cut where a block still holds several. */
export function findParagraphs(article: Article): Span[] {
  return article.body.flatMap((block) => paragraphsOf(article.text, block));
}

function paragraphsOf(text: string, block: Span): Span[] {
  const inside = text.slice(block.start, block.end);
  const paragraphs: Span[] = [];
  let from = 0;
  for (const found of [...inside.matchAll(BREAK), null]) {
    const end = found ? found.index : inside.length;
    const piece = trimmed(text, { start: block.start + from, end: block.start + end });
    if (piece.end > piece.start) paragraphs.push(piece);
    if (found) from = found.index + found[0].length;
  }
  return paragraphs;
}

/** The same span without white space at either end. */
export function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const left = inside.length - inside.trimStart().length;
  return { start: start + left, end: start + Math.max(left, inside.trimEnd().length) };
}
