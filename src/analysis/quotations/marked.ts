import type { Span } from '../../model.js';
import { trimmed } from '../paragraphs.js';
import { findMarks, type Mark } from './marks.js';

/** A stretch inside quotation marks. Spans are of the whole text. */
export interface Marked {
  /** What stands inside the marks, without white space at its ends. */
  readonly content: Span;
  /** The content with its marks. */
  readonly outer: Span;
  readonly opened: boolean;
  readonly closed: boolean;
}

/** Pairs the marks of one paragraph, outer quotations only, in order. */
export function findMarked(text: string, paragraph: Span): Marked[] {
  const inside = text.slice(paragraph.start, paragraph.end);
  const pairs = pair(inside, findMarks(inside));
  return pairs
    .map((found) => markedOf(text, paragraph, found))
    .filter(({ content }) => content.end > content.start);
}

/** How far back the start of a quotation is sought whose opening mark is missing. */
const LONGEST_UNOPENED = 2000;

/** The places of an opening and a closing mark. Where one is missing, the place where it should stand, without length. */
interface Pair {
  readonly open: { readonly at: number; readonly length: number };
  readonly close: { readonly at: number; readonly length: number };
}

function pair(inside: string, marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = [];
  let open: Mark | undefined;
  for (let place = 0; place < marks.length; place++) {
    const mark = marks[place];
    if (!mark || (open && (mark.single || isInches(inside, marks, place)))) continue;
    if (mark.single) {
      const found = pairSingle(inside, marks, place, pairs.at(-1));
      if (found) pairs.push(found.pair);
      place = found?.place ?? place;
    } else if (!open) {
      if (mark.turn === 'closes') pairs.push(...unopened(inside, mark, pairs.at(-1)));
      else open = mark;
    } else if (mark.turn === 'opens' && holdsNext(marks, place)) {
      place = nextDouble(marks, place);
    } else if (mark.turn === 'opens') {
      pairs.push({ open, close: { at: mark.at, length: 0 } });
      open = mark;
    } else {
      pairs.push({ open, close: mark });
      open = undefined;
    }
  }
  if (open) pairs.push({ open, close: { at: inside.length, length: 0 } });
  return pairs;
}

/** `“He told me “never” and left”`: a mark that opens inside a quotation belongs there if two close behind it. */
function holdsNext(marks: readonly Mark[], place: number): boolean {
  const close = nextDouble(marks, place);
  return marks[close]?.turn === 'closes' && marks[nextDouble(marks, close)]?.turn === 'closes';
}

/** `"It takes a 12" pipe," he said`: behind a number and before a small letter, where another mark closes. */
function isInches(inside: string, marks: readonly Mark[], place: number): boolean {
  const at = marks[place]?.at ?? 0;
  if (inside[at] !== '"' || !/\d/.test(inside[at - 1] ?? '')) return false;
  const close = marks[nextDouble(marks, place)];
  return (
    /^ \p{Ll}/u.test(inside.slice(at + 1, at + 3)) &&
    close?.turn === 'closes' &&
    /[,.!?]/.test(inside[close.at - 1] ?? '')
  );
}

function nextDouble(marks: readonly Mark[], place: number): number {
  let next = place + 1;
  while (marks[next]?.single) next++;
  return next;
}

/** A quotation in single marks goes to the first mark that is no apostrophe of a plural ("the ministers' plan"). */
function pairSingle(
  inside: string,
  marks: readonly Mark[],
  place: number,
  last: Pair | undefined,
): { pair: Pair; place: number } | undefined {
  const open = marks[place];
  if (!open) return undefined;
  if (open.turn === 'closes') {
    const [found] = /[,?!.]/.test(inside[open.at - 1] ?? '') ? unopened(inside, open, last) : [];
    return found && { pair: found, place };
  }
  const close = closingSingle(inside, marks, place);
  const mark = close === undefined ? undefined : marks[close];
  if (close !== undefined && mark) return { pair: { open, close: mark }, place: close };
  if (inside[open.at] !== '‘' || inside.slice(0, open.at).trim() !== '') return undefined;
  return { pair: { open, close: { at: inside.length, length: 0 } }, place: marks.length };
}

function closingSingle(inside: string, marks: readonly Mark[], place: number): number | undefined {
  let plural: number | undefined;
  for (let other = place + 1; other < marks.length; other++) {
    const mark = marks[other];
    if (!mark?.single || isAngle(inside, mark) !== isAngle(inside, marks[place])) continue;
    if (mark.turn === 'opens') break;
    const isPlural = inside[mark.at - 1] === 's' && /^ \p{Ll}/u.test(inside.slice(mark.at + 1, mark.at + 3));
    if (!isPlural) return other;
    plural ??= other;
  }
  return plural;
}

function isAngle(inside: string, mark: Mark | undefined): boolean {
  return /[‹›]/.test(inside[mark?.at ?? inside.length] ?? '');
}

/** A closing mark that nothing opened: its quotation runs from behind the last one, or from the paragraph's start. */
function unopened(inside: string, close: Mark, last: Pair | undefined): Pair[] {
  if (/\d/.test(inside[close.at - 1] ?? '')) return [];
  const from = last ? last.close.at + last.close.length : 0;
  if (last && (close.at - from > LONGEST_UNOPENED || !/[.!?]\s/.test(inside.slice(from, close.at))))
    return [];
  const start = last ? from + inside.slice(from, close.at).search(/[.!?]\s/) + 1 : 0;
  return [{ open: { at: start, length: 0 }, close }];
}

function markedOf(text: string, { start }: Span, { open, close }: Pair): Marked {
  const inner = { start: start + open.at + open.length, end: start + close.at };
  return {
    content: trimmed(text, inner),
    outer: trimmed(text, { start: inner.start - open.length, end: inner.end + close.length }),
    opened: open.length > 0,
    closed: close.length > 0,
  };
}
