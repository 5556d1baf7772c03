import type { Article, DateExpression, Event, Span } from '../../model.js';

/** When something happened, as far as a sentence says. */
export type Period = Pick<Event, 'words' | 'value' | 'bounds' | 'from' | 'countedFrom' | 'certain'>;

/** Before a date: what happened did not happen then, but before or after. */
const beside = /\b(?:before|after|until|till|by|than|beyond|prior to|following)\s+(?:the\s+)?$/i;
/** Before a date: it belongs to a thing of that time, or begins what went on. */
const belonging = /\b(?:of|the|its|his|her|their|since)\s+$/i;
/** Between two dates: they are one time. */
const through = /^\s*(?:and|to|until|till|through|or|[–—-])\s*(?:(?:in|the|early|mid|late)\s+){0,2}$/i;
/** How far before a date a word is looked for, in code units. */
const reach = 24;

/** When what a sentence tells happened, by the first date in it that says so; `null` where none does. */
export function periodOf(article: Article, sentence: Span, dates: readonly DateExpression[]): Period | null {
  const before = ({ start }: Span) => article.text.slice(Math.max(sentence.start, start - reach), start);
  const at = dates.findIndex((date) => date.bounds !== null && !beside.test(before(date)));
  const [date, next] = [dates[at], dates[at + 1]];
  if (!date?.value || !date.bounds) return null;
  const certain = date.certain && !belonging.test(before(date));
  const { start, end, value, bounds, from, countedFrom } = date;
  const told = { from, certain, ...(countedFrom ? { countedFrom } : {}) };
  if (!next?.value || !next.bounds || !through.test(article.text.slice(end, next.start))) {
    return { words: { start, end }, value, bounds, ...told };
  }
  const last = next.bounds.last > bounds.last ? next.bounds.last : bounds.last;
  return {
    words: { start, end: next.end },
    value: `${value}/${next.value}`,
    bounds: { first: bounds.first, last },
    ...told,
  };
}
