import type { Article, DateExpression, Event, Span } from '../../model.js';
import { type Period, periodsIn } from './period.js';
import { type Role, roleOf } from './roles.js';
import { statusOf, statusOfThing } from './status.js';

/** When something happened, or is to, or did not. */
export type Time = Period & Pick<Event, 'status'>;

/**
 * When what a sentence tells happened: each time that one of its dates gives to it, once. A date that belongs to a
 * thing is one only where no other dates the sentence, and is not certain.
 */
export function timesOf(article: Article, sentence: Span, dates: readonly DateExpression[]): Time[] {
  const { text } = article;
  const periods = periodsIn(article, dates).map((period): { period: Period; role: Role } => {
    const { start, end } = period.words;
    return { period, role: roleOf(text.slice(sentence.start, start), text.slice(end, sentence.end)) };
  });
  const having = (wanted: Role) =>
    periods.flatMap(({ period, role }) => (role === wanted && period.value !== null ? [period] : []));
  const dating = having('dates').map((period) => ({
    ...period,
    status: statusOf(article, sentence, period.words, period.bounds),
  }));
  if (dating.length > 0) return different(dating);
  return different(having('belongs')).map((period) => ({
    ...period,
    certain: false,
    status: statusOfThing(article, sentence, period.words, period.bounds),
  }));
}

/** Of those with one value the first. */
function different<Dated extends Period>(periods: readonly Dated[]): Dated[] {
  const byValue = new Map<string | null, Dated>();
  for (const period of periods) if (!byValue.has(period.value)) byValue.set(period.value, period);
  return [...byValue.values()];
}
