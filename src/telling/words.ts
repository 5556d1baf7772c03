import type { Citation, Span } from '../model.js';
import { excerptAround } from './excerpt.js';

/** Words of an article as they are shown: its letters, with what we set around them. */
export interface Words {
  readonly text: string;
  /** Stretches of `text` that differ from what they were compared with: in order, disjoint, apart. */
  readonly differing: readonly Span[];
  /** Stretches of `text` that stand in quotation marks of ours, without the marks. */
  readonly quoted: readonly Span[];
  /** The stretch of `text` that dates what it tells, which is to be seen where the text is cut. */
  readonly dating?: Span;
  /** The stretch of `text` that answers best, to be seen where the text is cut; missing where that is all of it. */
  readonly answering?: Span;
}

/** What stands between the parts of a statement, outside their quotation marks, where the article has words there. */
const gap = ' … ';

/** In UTF-16 code units: a blank line, a blank and a mark part two paragraphs of one quotation; no words fit in. */
const BETWEEN_PARAGRAPHS = 5;

/**
 * The parts of a statement one after the other, each in quotation marks of its own, so that nobody takes them
 * for one unbroken stretch, and with "…" where the article has words of its own between them; or letters as they are. `differing` are spans of the article's text.
 */
export function wordsOf(
  citations: readonly Citation[],
  differing: readonly Span[],
  inQuotationMarks: boolean,
): Words {
  let text = '';
  const marked: Span[] = [];
  const quoted: Span[] = [];
  for (const [part, citation] of citations.entries()) {
    text += gapBetween(citations[part - 1], citation);
    if (inQuotationMarks) text += '“';
    const start = text.length;
    marked.push(...within(differing, citation, start));
    text += citation.exact;
    if (!inQuotationMarks) continue;
    quoted.push({ start, end: text.length });
    text += '”';
  }
  return { text, differing: merged(marked), quoted };
}

function gapBetween(before: Citation | undefined, { start }: Citation): string {
  if (!before) return '';
  return start - (before.start + before.exact.length) > BETWEEN_PARAGRAPHS ? gap : ' ';
}

/** The spans as far as they lie in a citation that is shown from `start` on. */
function within(spans: readonly Span[], citation: Citation, start: number): Span[] {
  return clipped(spans, citation.start, citation.start + citation.exact.length).map((span) => ({
    start: span.start - citation.start + start,
    end: span.end - citation.start + start,
  }));
}

/** The first `kept` code units and `tail`; what is in quotation marks stays so, and what is marked, marked. */
export function cutWords({ text, differing, quoted }: Words, kept: number, tail: string): Words {
  const isOpen = quoted.some(({ start, end }) => start <= kept && kept <= end);
  return {
    text: `${text.slice(0, kept)}${tail}${isOpen ? '”' : ''}`,
    differing: clipped(differing, 0, kept),
    quoted: clipped(quoted, 0, kept),
  };
}

/** The words in at most `room` code units, what is to be seen among these; nothing of ours but "…" at either side. */
export function excerptWords(words: Words, seen: Span, room: number): Words {
  const { text, differing, answering } = words;
  if (text.length <= room) return words;
  const { start, end } = excerptAround(text, seen, room);
  const before = start > 0 ? '… ' : '';
  const moved = (spans: readonly Span[]) =>
    clipped(spans, start, end).map((span) => ({
      start: span.start - start + before.length,
      end: span.end - start + before.length,
    }));
  const [answers] = answering ? moved([answering]) : [];
  return {
    text: `${before}${text.slice(start, end)}${end < text.length ? ' …' : ''}`,
    differing: moved(differing),
    quoted: [],
    ...(answers ? { answering: answers } : {}),
  };
}

/** The stretch of words that is a span of the article's text; nothing where it is all. */
export function answeringIn(
  { text, quoted }: Words,
  { start, end }: Span,
  citation: Citation,
): Span | undefined {
  const from = quoted[0]?.start ?? 0;
  const [found] = within([{ start, end }], citation, from);
  const isAll = found && text.slice(0, found.start).trim() === '' && text.slice(found.end).trim() === '';
  return isAll ? undefined : found;
}

/** How one printing of words stands to another one. */
export type Relation = 'same' | 'fewer' | 'more' | 'other';

/** Compares what is printed with words, both as their letters. */
export function relate(printed: string, words: string): Relation {
  if (printed === words) return 'same';
  if (words.includes(printed)) return 'fewer';
  return printed.includes(words) ? 'more' : 'other';
}

/** The letters and numbers of a text, whatever the case, the white space and the marks: by them words are compared. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

function clipped(spans: readonly Span[], first: number, last: number): Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, first), end: Math.min(end, last) }))
    .filter(({ start, end }) => start < end);
}

/** Spans in order, those that touch as one. */
function merged(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last && span.start <= last.end) {
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else apart.push(span);
  }
  return apart;
}
