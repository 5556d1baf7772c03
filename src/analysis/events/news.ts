import type { Analysis, Event, Span } from '../../model.js';
import { quotationIn } from '../quotationIn.js';
import { isFrame } from './frames.js';
import { withoutMarked } from './marked.js';
import { tellsOfPast } from './pastTense.js';

type Found = Pick<Analysis, 'article' | 'sentences' | 'quotations' | 'dates'>;

/** The news is told in one of so many sentences, if at all. */
const opening = 3;
/** A sentence of so few code units is a headline, a byline or a dateline. */
const shortest = 40;
/** An opening that names a day no further from the publication dates its news itself. */
const recent = 5 * 86_400_000;

/** A headline has no full stop. */
const ending = /[.!?…]["'”’»)\]]{0,2}\s*$/u;

/**
 * The news itself, where an article opens with it and gives it no date: the first sentence of the opening that
 * tells of the past. It came out by the day of the publication, and often happened then or the day before: that
 * day is its date, and is not certain. `null` for an undated article, and where the opening names a day near by.
 */
export function newsOf(found: Found): Omit<Event, 'people' | 'places'> | null {
  const { article, sentences, dates } = found;
  const { published } = article;
  const first = sentences.slice(0, opening);
  if (published === null || namesDayNear(published, dates, first.at(-1)?.end ?? 0)) return null;
  const telling = first.find((sentence) => tellsNews(found, sentence));
  if (!telling) return null;
  const { start, end } = telling;
  return {
    start,
    end,
    words: null,
    value: published,
    bounds: { first: published, last: published },
    from: 'published',
    certain: false,
    status: 'happened',
    background: false,
  };
}

function tellsNews(found: Found, sentence: Span): boolean {
  const text = found.article.text.slice(sentence.start, sentence.end);
  const own = withoutMarked(text);
  if (own.length < shortest || !ending.test(text) || !tellsOfPast(own) || isFrame(text)) return false;
  const dated = found.dates.some(({ start, end }) => start >= sentence.start && end <= sentence.end);
  return !dated && !quotationIn(found, sentence);
}

function namesDayNear(published: string, dates: Found['dates'], end: number): boolean {
  return dates.some(
    (date) =>
      date.start < end &&
      date.bounds !== null &&
      date.bounds.first === date.bounds.last &&
      Math.abs(Date.parse(date.bounds.first) - Date.parse(published)) < recent,
  );
}
