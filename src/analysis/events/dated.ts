import type { Analysis, DateExpression, Span } from '../../model.js';
import { type Period, periodsIn } from './period.js';
import { type Role, roleOf } from './roles.js';

/**
 * When what a sentence tells happened: each time that one of its dates gives to it, once. A date that belongs to a
 * thing is one only where no other dates the sentence, and is not certain. What stands in somebody's quotation is
 * said and not told.
 */
export function timesOf(
  { article, quotations }: Pick<Analysis, 'article' | 'quotations'>,
  sentence: Span,
  dates: readonly DateExpression[],
): Period[] {
  const { text } = article;
  const told = dates.filter((date) => !quotations.some(({ content }) => isWithin(date, content)));
  const times = periodsIn(article, told).map(
    (period): Told => ({
      period,
      role: roleOf(
        text.slice(sentence.start, period.words.start),
        text.slice(period.words.end, sentence.end),
      ),
    }),
  );
  const dating = times.filter(({ role }) => role === 'dates');
  const belonging = times
    .filter(({ role }) => role === 'belongs')
    .map((time) => ({ ...time, period: { ...time.period, certain: false } }));
  return different((dating.length > 0 ? dating : belonging).map(({ period }) => period));
}

interface Told {
  readonly period: Period;
  readonly role: Role;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Of those with one value the first; one without a value is told only where nothing else is. */
function different(periods: readonly Period[]): Period[] {
  const known = periods.filter(({ value }) => value !== null);
  return known.filter(({ value }, at) => known.findIndex((other) => other.value === value) === at);
}
