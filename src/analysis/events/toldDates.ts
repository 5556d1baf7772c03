import type { Analysis, DateExpression, Span } from '../../model.js';
import { datelineOf } from './dateline.js';
import { markedIn } from './marked.js';

type Found = Pick<Analysis, 'article' | 'sentences' | 'dates' | 'quotations'>;

/**
 * The dates that the article tells itself, a list for each sentence: what stands in somebody's quotation, or else in
 * quotation marks, is said and not told, and a dateline says when something was written.
 */
export function toldDates(found: Found): DateExpression[][] {
  const { text } = found.article;
  return bySentence(found.sentences, unquoted(found)).map((inside, place) => {
    const sentence = found.sentences[place];
    if (inside.length === 0 || !sentence) return inside;
    const dateline = datelineOf(text, sentence);
    return outside(inside, dateline ? [dateline, ...markedIn(text, sentence)] : markedIn(text, sentence));
  });
}

function unquoted({ dates, quotations }: Found): DateExpression[] {
  return outside(
    dates,
    quotations.map(({ content }) => content),
  );
}

/** Those that do not stand in one of some stretches, which are in order. */
function outside(dates: readonly DateExpression[], stretches: readonly Span[]): DateExpression[] {
  let next = 0;
  return dates.filter(({ start, end }) => {
    while (next < stretches.length - 1 && (stretches[next]?.end ?? 0) < end) next += 1;
    const stretch = stretches[next];
    return !stretch || start < stretch.start || end > stretch.end;
  });
}

function bySentence(sentences: readonly Span[], dates: readonly DateExpression[]): DateExpression[][] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    const inside: DateExpression[] = [];
    for (let date = dates[next]; date && date.end <= end; date = dates[++next]) {
      if (date.start >= start) inside.push(date);
    }
    return inside;
  });
}
