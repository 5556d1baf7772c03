import type { Analysis, Span } from '../../model.js';
import { firstPlace } from '../statements/firstPlace.js';

/** In UTF-16 code units: four such parts, with what stands beside them, fit into a message. */
export const longestPart = 700;

/**
 * An article's own text in consecutive parts of at most `longestPart` code units, with nothing between them but white
 * space and what is not its own; the marks of a list stand in them. Paragraphs stand together as far as they fit; one that is longer is cut at the end
 * of a sentence, else behind a word, else anywhere but inside a character.
 */
export function partsOf({ article: { text, body }, sentences }: Analysis): Span[] {
  const parts: Span[] = [];
  for (const piece of body.flatMap((block) => piecesOf(block, text, sentences))) {
    const last = parts.at(-1);
    if (last && standTogether(last, piece, text)) parts[parts.length - 1] = { ...last, end: piece.end };
    else parts.push(piece);
  }
  return parts;
}

function standTogether(one: Span, next: Span, text: string): boolean {
  if (next.end - one.start > longestPart) return false;
  return betweenItems.test(text.slice(one.end, next.start));
}

/** White space, or the mark of an item of a list: else each line of a list would be a part. */
const betweenItems = /^\s*(?:[-*+•–|]\s*|\d{1,3}[.)]\s+)?$/;

/** A block as it is, or cut; without the white space around what is left. */
function piecesOf(block: Span, text: string, sentences: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let { start, end } = trimmed(block, text);
  while (start < end) {
    const cut = end - start <= longestPart ? end : placeToCut(start, text, sentences);
    pieces.push(trimmed({ start, end: cut }, text));
    ({ start, end } = trimmed({ start: cut, end }, text));
  }
  return pieces;
}

function trimmed({ start, end }: Span, text: string): Span {
  const letters = text.slice(start, end);
  const before = letters.length - letters.trimStart().length;
  return { start: start + before, end: Math.max(start + before, start + letters.trimEnd().length) };
}

/** Where a part that begins at `start` ends at the latest. */
function placeToCut(start: number, text: string, sentences: readonly Span[]): number {
  const latest = start + longestPart;
  const sentence = sentences[firstPlace(sentences, ({ end }) => end > latest) - 1]?.end ?? start;
  if (sentence > start) return sentence;
  const word = /\s\S*$/.exec(text.slice(start, latest + 1))?.index ?? 0;
  if (word > 0) return start + word;
  return /[\ud800-\udbff]/.test(text.charAt(latest - 1)) ? latest - 1 : latest;
}
