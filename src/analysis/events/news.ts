import type { Analysis, Event, Span } from '../../model.js';
import { pattern } from '../dates/pattern.js';
import { quotationIn } from '../quotationIn.js';
import { isFrame } from './frames.js';

type Found = Pick<Analysis, 'article' | 'sentences' | 'quotations' | 'dates'>;

/** The news is told in one of so many sentences, if at all. */
const opening = 3;
/** A sentence of so few code units is a headline, a byline or a dateline. */
const shortest = 40;
/** An opening that names a day no further from the publication dates its news itself. */
const recent = 5 * 86_400_000;

/** Something that has happened: "has died", "was held", "struck". */
const past = pattern('u')`
  (?<![\p{L}’'-])(?:(?:has|have|had)(?! (?:to|yet|no)\b)|was|were|(?!(?:indeed|hundred|need|speed)\b)\p{Ll}{2,20}ed|
  said|says|took|made|won|told|shot|struck|hit|began|met|held|fell|rose|sent|led|left|lost|went|came|put|set|cut|
  gave|got|became|found|brought|built|broke|chose|drew|drove|fought|flew|grew|kept|ran|saw|sold|spoke|stood|threw|
  wrote)(?![\p{L}’'-])`;

/**
 * The news itself, where an article opens with it and gives it no date: the first sentence of the opening that
 * tells of the past. It came out by the day of the publication, and often happened then or the day before: that
 * day is its date, and is not certain. `null` for an undated article, and where the opening names a day near by.
 */
export function newsOf(found: Found): Event | null {
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
    people: [],
    places: [],
  };
}

function tellsNews(found: Found, sentence: Span): boolean {
  const text = found.article.text.slice(sentence.start, sentence.end);
  if (text.length < shortest || !past.test(text) || isFrame(text)) return false;
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
