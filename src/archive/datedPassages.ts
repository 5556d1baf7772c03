import type { Analysis, Article, DateExpression, Span } from '../model.js';
import { type Period, periodOf } from './period.js';
import { quotationIn } from './said.js';

/** A sentence with a date that is known. */
export interface DatedPassage extends Span, Period {
  /** The sentences before and after: "They met again in 2019" is understood from the one before. */
  readonly around: string;
}

/**
 * The dated passages of an article. A sentence is dated by the first date in it that is known; what it says
 * of other times is told along with that. A sentence that is nothing but a date dates the one after it, as a
 * dateline does. What is hardly more than a quotation is something said, not something that happened.
 */
export function datedPassages(analysis: Analysis): DatedPassage[] {
  const { article, sentences } = analysis;
  const textOf = (span: Span | undefined) => (span ? article.text.slice(span.start, span.end) : '');
  const dates = datesBySentence(analysis);
  return sentences.flatMap((sentence, place) => {
    const inside = dates[place] ?? [];
    const period = inside.length > 0 ? periodOf(article, sentence, inside) : null;
    if (!period || quotationIn(analysis, sentence)) return [];
    const next = sentences[place + 1];
    const { start, end } = isDateline(article, sentence, inside) ? joined(article, sentence, next) : sentence;
    return [{ start, end, ...period, around: [sentences[place - 1], next].map(textOf).join('\n') }];
  });
}

function datesBySentence({ sentences, dates }: Analysis): DateExpression[][] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    const inside: DateExpression[] = [];
    for (let date = dates[next]; date && date.end <= end; date = dates[++next]) {
      if (date.start >= start) inside.push(date);
    }
    return inside;
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
