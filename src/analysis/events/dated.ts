import type { Article, DateExpression, Event, Span } from '../../model.js';
import { type Period, periodsIn } from './period.js';
import { type Role, roleOf } from './roles.js';
import { statusOf, statusOfThing } from './status.js';

/** When something happened, or is to, or did not. */
export type Time = Period & Pick<Event, 'status'>;

/**
 * When what a sentence tells happened: each time that one of its dates gives to it, once. By when something is to
 * happen is not certain. A date that belongs to a thing is a time only where no other dates the sentence, and is not
 * certain. Where an article without a date of its own says nothing but "Friday", that is a time too, which is not
 * known.
 */
export function timesOf(article: Article, sentence: Span, dates: readonly DateExpression[]): Time[] {
  const periods = periodsIn(article, dates).map((period) => ({
    period,
    role: roleIn(article, sentence, period),
  }));
  const having = (wanted: Role, isKnown: boolean) =>
    periods
      .filter(({ period, role }) => role === wanted && (period.value !== null) === isKnown)
      .map(({ period }) => period);
  const dating = having('dates', true).map((period) => timeOf(article, sentence, period));
  const bounding = having('bounds', true)
    .map((period) => timeOf(article, sentence, { ...period, certain: false }))
    .filter(({ status }) => status === 'planned');
  if (dating.length + bounding.length > 0) {
    return different([...dating, ...bounding].sort((a, b) => a.words.start - b.words.start));
  }
  const belonging = different(having('belongs', true)).map((period) => ({
    ...period,
    certain: false,
    status: statusOfThing(article, sentence, period.words, period.bounds),
  }));
  if (belonging.length > 0 || article.published !== null) return belonging;
  return different(having('dates', false)).map((period) => timeOf(article, sentence, period));
}

function roleIn({ text }: Article, sentence: Span, { words: { start, end } }: Period): Role {
  return roleOf(text.slice(sentence.start, start), text.slice(start, end), text.slice(end, sentence.end));
}

function timeOf(article: Article, sentence: Span, period: Period): Time {
  return { ...period, status: statusOf(article, sentence, period.words, period.bounds) };
}

/** Of those with one value the first, and what is told as later than another ("in 2002, and a month later"). */
function different<Dated extends Period>(periods: readonly Dated[]): Dated[] {
  const values = new Set<string | null>();
  return periods.filter(({ value, countedFrom }) => {
    const isNew = !values.has(value) || countedFrom !== undefined;
    values.add(value);
    return isNew;
  });
}
