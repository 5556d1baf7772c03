import type { Span } from '../../model.js';
import { findWords, type Word } from '../people/words.js';
import type { Marked } from './marked.js';

/** One thing of a frame: a word of the reporter, or a whole quotation. */
export type Item =
  | { readonly word: Word; readonly quote?: never }
  | { readonly quote: Marked; readonly word?: never };

/** A sentence of the reporter, in which every quotation is a single item. */
export interface Frame {
  readonly items: readonly Item[];
  /** The place of its paragraph among the article's. */
  readonly paragraph: number;
}

/** The frames of a paragraph, in order. Sentence ends inside a quotation do not count. */
export function framesOf(
  text: string,
  span: Span,
  paragraph: number,
  marked: readonly Marked[],
  starts: ReadonlySet<number>,
): Frame[] {
  const frames: Item[][] = [[]];
  let from = span.start;
  for (const quote of [...marked, null]) {
    for (const word of findWords(text, { start: from, end: quote?.outer.start ?? span.end })) {
      const before = lastEnd(frames.at(-1));
      if (before !== undefined && startsBetween(starts, before, word.start)) frames.push([]);
      frames.at(-1)?.push({ word });
    }
    if (!quote) break;
    const before = lastEnd(frames.at(-1));
    if (
      before !== undefined &&
      (startsBetween(starts, before, quote.outer.start) || parts(text, frames.at(-1)))
    )
      frames.push([]);
    frames.at(-1)?.push({ quote });
    from = quote.outer.end;
  }
  return frames.filter((items) => items.length > 0).map((items) => ({ items, paragraph }));
}

function lastEnd(items: readonly Item[] | undefined): number | undefined {
  const last = items?.at(-1);
  return last && (last.word?.end ?? last.quote?.outer.end);
}

function startsBetween(starts: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 8); at <= to; at++) if (starts.has(at)) return true;
  return false;
}

/** Two quotations side by side are two sentences, where the first is a whole one. */
function parts(text: string, items: readonly Item[] | undefined): boolean {
  const quote = items?.at(-1)?.quote;
  return quote !== undefined && /[.!?]$/.test(text.slice(quote.content.start, quote.content.end));
}
