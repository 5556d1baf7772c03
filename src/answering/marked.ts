import { analyse } from '../analysis/analyse.js';
import { findParagraphs } from '../analysis/paragraphs.js';
import { findMarked } from '../analysis/quotations/marked.js';
import type { Article, Span } from '../model.js';

/** What a message has in quotation marks, and what stands on either side up to the next marks. */
export interface Marked {
  readonly words: string;
  readonly before: string;
  readonly behind: string;
  /** Who says it, were the message an article: the name as it stands there, or `null`. */
  readonly speaker: string | null;
  /** Whether it goes on with the statement of the one before. */
  readonly continues: boolean;
}

/** How much of what stands beside a quotation is looked at, in code units. */
const reach = 160;

/** Everything that a message has in quotation marks, in order: be it a statement or not, it was marked for a reason. */
export function markedIn(text: string): Marked[] {
  const message = asArticle(text);
  const marked = findParagraphs(message).flatMap((paragraph) => findMarked(text, paragraph));
  const { quotations } = analyse(message);
  return marked.map(({ content, outer }, place) => {
    const said = quotations.find((quotation) => quotation.content.start === content.start);
    const from = marked[place - 1]?.outer.end ?? 0;
    const to = marked[place + 1]?.outer.start ?? text.length;
    return {
      words: wordsOf(text, content),
      before: text.slice(Math.max(from, outer.start - reach), outer.start),
      behind: text.slice(outer.end, Math.min(to, outer.end + reach)),
      speaker: said?.speaker ?? null,
      continues: said?.continues ?? false,
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
function asArticle(text: string): Article {
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
