import type { Span } from '../../model.js';
import { findWords } from '../people/words.js';
import type { Frame, Item } from './items.js';
import type { Marked } from './marked.js';
import { subjectOf } from './subject.js';
import { isBareVerb, isParticiple, reports } from './verbs.js';

/** No sentence of a reporter is longer, in words; what is, has lost its stops. */
const LONGEST = 200;

/** The frames of a paragraph, in order. Sentence ends inside a quotation do not count. */
export function framesOf(
  text: string,
  span: Span,
  paragraph: number,
  marked: readonly Marked[],
  starts: ReadonlySet<number>,
): Frame[] {
  const frames: Item[][] = [];
  for (const item of itemsOf(text, span, marked)) {
    const last = frames.at(-1)?.at(-1);
    const full = (frames.at(-1)?.length ?? 0) >= LONGEST;
    if (!last || full || parts(text, last, item, starts)) frames.push([]);
    frames.at(-1)?.push(item);
  }
  return joined(text, frames).map((items, place) => ({ items, paragraph, place }));
}

function itemsOf(text: string, span: Span, marked: readonly Marked[]): Item[] {
  const items: Item[] = [];
  let from = span.start;
  for (const quote of marked) {
    for (const item of wordItems(text, { start: from, end: quote.outer.start })) items.push(item);
    items.push({ quote });
    from = quote.outer.end;
  }
  // A paragraph may hold more words than a call takes arguments.
  return items.concat(wordItems(text, { start: from, end: span.end }));
}

/** Inside a paragraph a line break is a blank. */
function wordItems(text: string, span: Span): Item[] {
  return findWords(text, span).map((word) => ({ word: { ...word, gap: word.gap.replace(/[\r\n]+/g, ' ') } }));
}

/** Whether a sentence starts between two items; two whole quotations side by side are two sentences. */
function parts(text: string, last: Item, next: Item, starts: ReadonlySet<number>): boolean {
  const from = last.word?.end ?? last.quote?.outer.end ?? 0;
  const to = next.word?.start ?? next.quote?.outer.start ?? 0;
  for (let at = Math.max(from, to - 8); at <= to; at++) if (starts.has(at)) return true;
  return last.quote !== undefined && next.quote !== undefined && /[.!?]$/.test(contentOf(text, last.quote));
}

/** Puts `"We will rebuild." Nadia Flores tweeted.` together again, which a full stop has parted. */
function joined(text: string, frames: readonly Item[][]): Item[][] {
  const whole: Item[][] = [];
  for (const items of frames) {
    const before = whole.at(-1);
    const quote = before?.at(-1)?.quote;
    if (before && quote && attributes(items, contentOf(text, quote))) before.push(...items);
    else whole.push(items);
  }
  return whole;
}

/** Whether a sentence attributes the quotation before it: subject and verb, and little or nothing behind. */
function attributes(items: readonly Item[], content: string): boolean {
  const verb = items.findIndex(({ word }) => reports(word) && !isParticiple(word));
  const subject = verb > 0 && verb < 12 ? subjectOf(items, verb) : undefined;
  if (typeof subject !== 'object' || subject.from !== 0) return false;
  if (/[?!…—–,-]$/.test(content)) return true;
  const behind = items.slice(verb + 1);
  const bare =
    behind.length === 0 || /^(?:in|on|at|during|after|later|to)$/.test(behind[0]?.word?.plain ?? '');
  return (
    bare &&
    behind.length < 8 &&
    behind.every(({ word }) => word !== undefined) &&
    isBareVerb(items[verb]?.word)
  );
}

function contentOf(text: string, { content }: Marked): string {
  return text.slice(content.start, content.end);
}
