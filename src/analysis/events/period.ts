import type { Article, DateExpression, Event, Span } from '../../model.js';

/** When something happened, as far as a sentence says. */
export type Period = Pick<Event, 'value' | 'bounds' | 'from' | 'countedFrom' | 'certain'> & {
  readonly words: Span;
};

/** Between two dates: the time from the one through the other. */
const through = /^\s*(?:to|until|till|through|[–—-])\s*(?:(?:in|the|early|mid|late)[\s-]+){0,2}$/i;
/** Between two dates: one time, if the second begins where the first ends ("in the 1970s and 1980s"). */
const along = /^\s*(?:and|or)\s+(?:(?:in|the|early|mid|late)[\s-]+){0,2}$/i;
/** Before two dates: what "and" joins is a time from the one to the other. */
const between = /\bbetween\s+(?:the\s+)?$/i;

const day = 86_400_000;

/** The times that the dates of a sentence mean, in order: two dates that are the ends of one time are one. */
export function periodsIn({ text }: Article, dates: readonly DateExpression[]): Period[] {
  const periods: Period[] = [];
  for (let at = 0; at < dates.length; at++) {
    const [date, next] = [dates[at], dates[at + 1]];
    if (!date) continue;
    const joined = next && areOne(text, date, next) ? joinedPeriod(date, next) : null;
    if (joined) at += 1;
    periods.push(joined ?? periodOf(date));
  }
  return periods;
}

function periodOf({ start, end, value, bounds, from, countedFrom, certain }: DateExpression): Period {
  return { words: { start, end }, value, bounds, from, certain, ...(countedFrom ? { countedFrom } : {}) };
}

function areOne(text: string, first: DateExpression, second: DateExpression): boolean {
  const gap = text.slice(first.end, second.start);
  if (through.test(gap)) return true;
  if (!along.test(gap)) return false;
  return between.test(text.slice(Math.max(0, first.start - 16), first.start)) || adjoin(first, second);
}

/** Whether one time begins on the day after the other ends. */
function adjoin({ bounds: first }: DateExpression, { bounds: second }: DateExpression): boolean {
  if (!first || !second) return false;
  return Date.parse(second.first) - Date.parse(first.last) === day;
}

/** The time from one date through another, told as the less direct of them is; `null` where it would run backwards. */
function joinedPeriod(first: DateExpression, second: DateExpression): Period | null {
  if (!first.value || !second.value || !first.bounds || !second.bounds) return null;
  if (second.bounds.first < first.bounds.first || second.bounds.last < first.bounds.last) return null;
  return {
    ...periodOf(directness(second) > directness(first) ? first : second),
    words: { start: first.start, end: second.end },
    value: `${first.value.split('/')[0]}/${second.value.split('/').at(-1)}`,
    bounds: { first: first.bounds.first, last: second.bounds.last },
    certain: first.certain && second.certain,
  };
}

const origins = [null, 'mentioned', 'published', 'text'];

const directness = ({ from }: DateExpression): number => origins.indexOf(from);
