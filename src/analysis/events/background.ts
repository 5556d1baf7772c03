import type { Article, Event, Span } from '../../model.js';
import { pattern } from '../dates/pattern.js';
import { clauseAround } from './clause.js';
import type { Time } from './dated.js';

const day = 86_400_000;
/** What ended more than so many days before the publication was known before. */
const monthAgo = 31;
/** What ended less than so many days before is news, however it is told. */
const weekAgo = 7;
/** In an undated article the news stands in its first sentences. */
const opening = 3;

/** Told from the point of view of something later: "had met", "last met". */
const earlier = pattern('u')`
  \bhad (?:\p{Ll}{2,10}ly |also |already |once )?
  (?:been|\p{Ll}{2,20}(?:ed|en|wn|de|ld|pt|nt|ght)|met|won|cut|put|set|led|begun)\b|
  \blast (?:met|visited|held|came|won|played|spoke|seen|happened|took)\b`;

/**
 * Whether something is told as background: it was over a month before the publication, or over a week before it
 * and is told as earlier than something else. Of an undated article, what is only known to a year or coarser,
 * where its tense or its place behind the opening says so.
 *
 * @param place of the sentence among the article's, from 0
 */
export function isBackground(article: Article, sentence: Span, place: number, time: Time): boolean {
  if (!time.bounds) return false;
  if (article.published !== null) {
    const ago = (Date.parse(article.published) - Date.parse(time.bounds.last)) / day;
    return ago > monthAgo || (ago > weekAgo && isEarlier(article, sentence, time));
  }
  if (time.status === 'planned' || !isCoarse(time.bounds)) return false;
  return place >= opening || isEarlier(article, sentence, time);
}

function isEarlier({ text }: Article, sentence: Span, { words }: Time): boolean {
  return earlier.test(clauseAround(text, sentence, words).text);
}

function isCoarse({ first, last }: NonNullable<Event['bounds']>): boolean {
  return Date.parse(last) - Date.parse(first) > 300 * day;
}
