import type { Article, Span } from '../../model.js';
import { findParagraphs } from '../paragraphs.js';
import { framesOf } from './frame.js';
import type { Frame } from './items.js';
import { findMarked, type Marked } from './marked.js';
import { innerFrames } from './nested.js';
import { isTerm } from './terms.js';
import { type Line, readLines } from './transcript.js';
import { endedByCue } from './unclosed.js';
import { isHeadline, isWork } from './works.js';

/** A paragraph as attribution reads it. */
export interface Scene {
  readonly span: Span;
  readonly frames: readonly Frame[];
  readonly quotes: readonly Marked[];
  /** Present where the paragraph is a line of a transcript; then it has no frames. */
  readonly line: Line | undefined;
  /** The sentences inside the quotations that hold others, or inside the line of a transcript. */
  readonly inner: ReadonlyMap<Marked | Line, readonly Frame[]>;
  /** The text ends in a colon: what follows is announced. */
  readonly announces: boolean;
}

/** The paragraphs of an article with their quotations, in order. */
export function scenesOf(article: Article, sentences: readonly Span[]): Scene[] {
  const starts = new Set(sentences.map(({ start }) => start));
  const paragraphs = findParagraphs(article);
  const lines = readLines(article.text, paragraphs);
  return paragraphs.map((span, place) =>
    sceneOf(article.text, span, paragraphs[place + 1], place, starts, lines[place]),
  );
}

function sceneOf(
  text: string,
  span: Span,
  next: Span | undefined,
  place: number,
  starts: ReadonlySet<number>,
  line: Line | undefined,
): Scene {
  const marked = line || isHeadline(text, span) ? [] : quotesOf(text, span, next);
  return {
    span,
    line,
    quotes: marked,
    frames: line ? [] : framesOf(text, span, place, marked, starts),
    inner: innerOf(text, line ? [line] : marked, place, starts),
    announces: text[span.end - 1] === ':',
  };
}

/** What is quoted in a paragraph, no titles or terms. */
function quotesOf(text: string, span: Span, next: Span | undefined): Marked[] {
  const nextOpens = next !== undefined && /[“„"«‘‚']/.test(text[next.start] ?? '');
  return findMarked(text, span)
    .map((quote) => endedByCue(text, quote, nextOpens && quote.outer.end === span.end))
    .filter((quote) => !isWork(text, quote) && !isTerm(text, quote));
}

function innerOf(
  text: string,
  around: readonly (Marked | Line)[],
  place: number,
  starts: ReadonlySet<number>,
): Map<Marked | Line, Frame[]> {
  return new Map(
    around
      .map((quote) => [quote, innerFrames(text, quote.content, place, starts)] as const)
      .filter(([, frames]) => frames.length > 0),
  );
}
