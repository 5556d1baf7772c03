import { findParagraphs } from '../analysis/paragraphs.js';
import { findMarked } from '../analysis/quotations/marked.js';
import type { Article, Span } from '../model.js';

/** What a message has in quotation marks, and what stands on either side up to the next marks. */
export interface Marked {
  readonly words: string;
  readonly before: string;
  readonly behind: string;
  /** Where in the message the words begin. */
  readonly start: number;
}

/** How much of what stands beside a quotation is looked at, in code units. */
const reach = 160;

/** Everything that a message has in quotation marks, in order: be it a statement or not, it was marked for a reason. */
export function markedIn(text: string): Marked[] {
  const marked = findParagraphs(asArticle(text)).flatMap((paragraph) => findMarked(text, paragraph));
  return marked.map(({ content, outer }, place) => {
    const from = marked[place - 1]?.outer.end ?? 0;
    const to = marked[place + 1]?.outer.start ?? text.length;
    return {
      words: wordsOf(text, content),
      before: text.slice(Math.max(from, outer.start - reach), outer.start),
      behind: text.slice(outer.end, Math.min(to, outer.end + reach)),
      start: content.start,
    };
  });
}

/** The words of a quotation in one line, without the comma that led over to who said it. */
function wordsOf(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/[,;:]$/, '');
}

/** A message as analysis takes it. Where marks enclose several lines, these are one paragraph. */
export function asArticle(text: string): Article {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  const isWhole = ({ start, end }: Span) => findMarked(text, { start, end }).every((one) => one.closed);
  return {
    id: 'message',
    text,
    body: lines.every(isWhole) ? lines : [{ start: 0, end: text.length }],
    title: null,
    byline: null,
    publisher: null,
    agency: null,
    published: null,
    captured: null,
    url: null,
    language: null,
    digest: false,
  };
}
