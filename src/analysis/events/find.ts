import type { Analysis, Article, DateExpression, Event, Span } from '../../model.js';
import { quotationIn } from '../quotationIn.js';
import { timesOf } from './dated.js';
import { isFrame } from './frames.js';
import { newsOf } from './news.js';

/** What events are found from. */
type Found = Pick<Analysis, 'article' | 'sentences' | 'people' | 'quotations' | 'dates'>;

/** The dated passages of an article, in order, with its news among them where that has no date of its own. */
export function findEvents(found: Found): Event[] {
  const dated = datedEvents(found);
  const news = newsOf(found);
  return news ? [...dated, news].sort((a, b) => a.start - b.start) : dated;
}

/**
 * A sentence tells an event for each time that it gives something it
 * tells. A sentence that is nothing but a date dates the one after it, as a dateline does. What is hardly more
 * than a quotation is something said, not something that happened; a caption tells nothing.
 */
function datedEvents(found: Found): Event[] {
  const { article, sentences } = found;
  const dates = datesBySentence(found);
  return sentences.flatMap((sentence, place) => {
    const inside = dates[place] ?? [];
    if (inside.length === 0 || quotationIn(found, sentence)) return [];
    const dateline = isDateline(article, sentence, inside);
    if (!dateline && isFrame(article.text.slice(sentence.start, sentence.end))) return [];
    const { start, end } = dateline ? joined(article, sentence, sentences[place + 1]) : sentence;
    return timesOf(found, sentence, inside).map(
      (time): Event => ({
        start,
        end,
        ...time,
        status: 'happened',
        background: false,
        people: [],
        places: [],
      }),
    );
  });
}

function datesBySentence({ sentences, dates }: Found): DateExpression[][] {
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
