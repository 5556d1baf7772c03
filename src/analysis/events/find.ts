import type { Analysis, Article, DateExpression, Event, Span } from '../../model.js';
import { quotationIn } from '../quotationIn.js';
import { isBackground } from './background.js';
import { timesOf } from './dated.js';
import { isFrame } from './frames.js';
import { newsOf } from './news.js';
import { peopleFinder } from './people.js';
import { placeFinder } from './places.js';
import { toldDates } from './toldDates.js';

/** What events are found from. */
type Found = Omit<Analysis, 'passages' | 'nested' | 'events'>;

/** An event of which is not yet told who and where. */
type Told = Omit<Event, 'people' | 'places'>;

/** The dated passages of an article, in order, with its news among them where that has no date of its own. */
export function findEvents(found: Found): Event[] {
  const dates = toldDates(found);
  const news = newsOf({ ...found, dates: dates.flat() });
  const told = [...datedEvents(found, dates), ...(news ? [news] : [])].sort((a, b) => a.start - b.start);
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
 * A sentence tells an event for each time that it gives something it tells. A sentence that is nothing but a date
 * dates the one after it. What is hardly more than a quotation is something said, not something that happened; a
 * caption tells nothing.
 *
 * @param dates those of each sentence
 */
function datedEvents(found: Found, dates: readonly (readonly DateExpression[])[]): Told[] {
  const { article, sentences } = found;
  return sentences.flatMap((sentence, place) => {
    const inside = dates[place] ?? [];
    if (inside.length === 0 || quotationIn(found, sentence)) return [];
    const isDate = isNothingBut(inside, article, sentence);
    if (!isDate && isFrame(article.text.slice(sentence.start, sentence.end), lineBehind(article, sentence)))
      return [];
    const { start, end } = isDate ? joined(article, sentence, sentences[place + 1]) : sentence;
    return timesOf(article, sentence, inside).map((time): Told => {
      const background = isBackground(article, sentence, place, time);
      return { start, end, ...time, background };
    });
  });
}

/** The beginning of what follows a sentence in its line. */
function lineBehind({ text }: Article, { end }: Span): string {
  return text.slice(end, end + 12).split('\n', 1)[0] ?? '';
}

/** No sentence that is nothing but dates is longer, in code units. */
const longestDateline = 80;

/** Whether a sentence is made of dates alone. */
function isNothingBut(dates: readonly Span[], article: Article, sentence: Span): boolean {
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
