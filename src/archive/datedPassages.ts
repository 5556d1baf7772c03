import type { Analysis, Article, Span } from '../model.js';
import { quotationIn } from './said.js';

/** A sentence with a date that is known. */
export interface DatedPassage extends Span {
  /** A TIMEX3 value. */
  readonly value: string;
  /** The first and the last day that the value may mean. */
  readonly first: string;
  readonly last: string;
  readonly certain: boolean;
  /** The sentences before and after: "They met again in 2019" is understood from the one before. */
  readonly around: string;
}

/**
 * The dated passages of an article. A sentence is dated by the first date in it that is known; what it says
 * of other times is told along with that. A sentence that is nothing but a date dates the one after it, as a
 * dateline does. What is hardly more than a quotation is something said, not something that happened.
 */
export function datedPassages(analysis: Analysis): DatedPassage[] {
  const { article, sentences, dates } = analysis;
  const textOf = (span: Span | undefined) => (span ? article.text.slice(span.start, span.end) : '');
  return sentences.flatMap((sentence, place) => {
    const inside = dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const date = inside.find(({ bounds }) => bounds !== null);
    if (!date?.value || !date.bounds || quotationIn(analysis, sentence)) return [];
    const next = sentences[place + 1];
    const span = isDateline(article, sentence, inside) ? joined(article, sentence, next) : sentence;
    const around = [sentences[place - 1], next].map(textOf).join('\n');
    return [
      { start: span.start, end: span.end, value: date.value, ...date.bounds, certain: date.certain, around },
    ];
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
