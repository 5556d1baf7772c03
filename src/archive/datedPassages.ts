import type { Analysis, Article, Span } from '../model.js';

/** A sentence with a date that is known. */
export interface DatedPassage extends Span {
  /** A TIMEX3 value. */
  readonly value: string;
  /** The first and the last day that the value may mean. */
  readonly first: string;
  readonly last: string;
  /** The sentences before and after. */
  readonly around: string;
}

/**
 * The dated passages of an article, one for each date of a sentence. A sentence that is nothing but a date
 * dates the one after it, as a dateline does.
 */
export function datedPassages(analysis: Analysis): DatedPassage[] {
  const { article, sentences, dates } = analysis;
  const textOf = (span: Span | undefined) => (span ? article.text.slice(span.start, span.end) : '');
  return sentences.flatMap((sentence, place) => {
    const dated = new Map<string, DatedPassage>();
    const inside = dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const span = isDateline(article, sentence, inside)
      ? joined(article, sentence, sentences[place + 1])
      : sentence;
    const around = [sentences[place - 1], sentences[place + 1]].map(textOf).join('\n');
    for (const { value, bounds } of inside) {
      if (value && bounds) dated.set(value, { start: span.start, end: span.end, value, ...bounds, around });
    }
    return [...dated.values()];
  });
}

/** Whether a sentence is made of dates alone. */
function isDateline(article: Article, sentence: Span, dates: readonly Span[]): boolean {
  let rest = article.text.slice(sentence.start, sentence.end);
  for (const { start, end } of dates) rest = rest.replace(article.text.slice(start, end), '');
  return dates.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

/** A sentence and the one after it, unless something foreign stands between. */
function joined({ text }: Article, sentence: Span, next: Span | undefined): Span {
  const foreign = !next || /\S/.test(text.slice(sentence.end, next.start));
  return foreign ? sentence : { start: sentence.start, end: next.end };
}
