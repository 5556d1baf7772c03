import type { Analysis, Article, DateExpression, Event, Span } from '../../model.js';
import { quotationIn } from '../quotationIn.js';
import { isBackground } from './background.js';
import { timesOf } from './dated.js';
import { isFrame } from './frames.js';
import { newsOf } from './news.js';
import { peopleFinder } from './people.js';
import { placeFinder } from './places.js';

/** What events are found from. */
type Found = Omit<Analysis, 'passages' | 'nested' | 'events'>;

/** An event of which is not yet told who and where. */
type Told = Omit<Event, 'people' | 'places'>;

/** The dated passages of an article, in order, with its news among them where that has no date of its own. */
export function findEvents(found: Found): Event[] {
  const news = newsOf(found);
  const told = [...datedEvents(found), ...(news ? [news] : [])].sort((a, b) => a.start - b.start);
  return told.length === 0 ? [] : withPeopleAndPlaces(found, told);
}

function withPeopleAndPlaces(found: Found, events: readonly Told[]): Event[] {
  const [peopleOf, placesOf] = [peopleFinder(found), placeFinder(found.article, events)];
  let next = 0;
  let last: (Pick<Event, 'people' | 'places'> & Span) | undefined;
  return events.map((event) => {
    while (next < found.sentences.length && (found.sentences[next]?.start ?? 0) < event.start) next += 1;
    if (last?.start !== event.start || last.end !== event.end) {
      const named = peopleOf(event, found.sentences[next - 1]);
      last = { start: event.start, end: event.end, people: named.people, places: placesOf(event, named) };
    }
    return { ...event, people: last.people, places: last.places };
  });
}

/**
 * A sentence tells an event for each time that it gives something it
 * tells. A sentence that is nothing but a date dates the one after it, as a dateline does. What is hardly more
 * than a quotation is something said, not something that happened; a caption tells nothing.
 */
function datedEvents(found: Found): Told[] {
  const { article, sentences } = found;
  const dates = bySentence(sentences, told(found));
  return sentences.flatMap((sentence, place) => {
    const inside = dates[place] ?? [];
    if (inside.length === 0 || quotationIn(found, sentence)) return [];
    const dateline = isDateline(article, sentence, inside);
    if (!dateline && isFrame(article.text.slice(sentence.start, sentence.end))) return [];
    const { start, end } = dateline ? joined(article, sentence, sentences[place + 1]) : sentence;
    return timesOf(article, sentence, inside).map((time): Told => {
      const background = isBackground(article, sentence, place, time);
      return { start, end, ...time, background };
    });
  });
}

/** The dates that the article tells itself: what stands in somebody's quotation is said and not told. */
function told({ dates, quotations }: Found): DateExpression[] {
  let next = 0;
  return dates.filter(({ start, end }) => {
    while (next < quotations.length - 1 && (quotations[next]?.content.end ?? 0) < end) next += 1;
    const content = quotations[next]?.content;
    return !content || start < content.start || end > content.end;
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

/** No sentence that is nothing but dates is longer, in code units. */
const longestDateline = 80;

/** Whether a sentence is made of dates alone. */
function isDateline(article: Article, sentence: Span, dates: readonly Span[]): boolean {
  if (sentence.end - sentence.start > longestDateline) return false;
  let rest = article.text.slice(sentence.start, sentence.end);
  for (const { start, end } of dates) rest = rest.replace(article.text.slice(start, end), '');
  return dates.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

/** A sentence and the one after it, unless something foreign stands between. */
function joined({ text }: Article, sentence: Span, next: Span | undefined): Span {
  const foreign = !next || /\S/.test(text.slice(sentence.end, next.start));
  return foreign ? sentence : { start: sentence.start, end: next.end };
}
