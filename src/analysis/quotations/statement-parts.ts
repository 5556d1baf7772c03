import type { Attributed } from './attribution.js';
import { reports } from './verbs.js';

/** How many words may stand between two parts of one statement: an attribution, no sentence of its own. */
const BETWEEN = 25;

/**
 * Whether a quotation goes on with the statement of the one before it. A statement is what somebody said in
 * one breath: the article breaks into a sentence (`"…," he said, "…"`) or ends a paragraph inside it. Behind
 * `"…," he said.` the reporter may leave things out, so what follows there is a statement of its own; so are
 * two fragments of one sentence, and what comes behind "adding".
 */
export function goesOn(text: string, before: Attributed | undefined, found: Attributed): boolean {
  if (!before || (found.cued && nameOf(before) !== nameOf(found))) return false;
  return before.frame === found.frame ? isBrokenInto(text, before, found) : runsOver(before, found);
}

/** The later part of a statement, given to whoever says the earlier one. */
export function givenOn(before: Attributed, found: Attributed): Attributed {
  if (found.cued && found.speaker) return found;
  return { ...found, cue: before.cue, source: before.source, speaker: before.speaker };
}

function nameOf({ speaker }: Attributed): string | null {
  return speaker?.name ?? null;
}

/** `"…," said Osei, "…"`: between the two stand the cue of the first and no other, and the sentence goes on. */
function isBrokenInto(text: string, before: Attributed, { quote, frame }: Attributed): boolean {
  const { items } = frame;
  const from = items.findIndex((item) => item.quote === before.quote) + 1;
  const to = items.findIndex((item) => item.quote === quote);
  const between = items.slice(from, to);
  const gap = text.slice(between.at(-1)?.word?.end ?? quote.outer.start, quote.outer.start);
  return (
    between.length > 0 &&
    between.length <= BETWEEN &&
    standsBehind(before) &&
    between.every((item) => !item.quote && (!reports(item.word) || item.word.start === before.cue?.start)) &&
    (/^[’']?s?\)?\s?(?:,|[—–]|--?)\s*$/.test(gap) || isStopInside(text, gap, before, quote))
  );
}

function standsBehind({ cue, quote }: Attributed): boolean {
  return cue !== null && cue.start >= quote.outer.end;
}

/** `"If we win," she said. "then we rest."`: a stop where a comma should stand, as the small letter shows. */
function isStopInside(
  text: string,
  gap: string,
  { quote: { content } }: Attributed,
  quote: Attributed['quote'],
): boolean {
  return (
    gap.trim() === '.' && text[content.end - 1] === ',' && /\p{Ll}/u.test(text[quote.content.start] ?? '')
  );
}

/** A quotation over several paragraphs opens again in each and closes in the last. */
function runsOver(before: Attributed, { quote, frame }: Attributed): boolean {
  return (
    frame.paragraph === before.frame.paragraph + 1 &&
    frame.place === 0 &&
    frame.items[0]?.quote === quote &&
    isOpenAtEnd(before) &&
    quote.opened
  );
}

/** Whether a paragraph ends inside this quotation: it was opened, and nothing closes it or stands behind it. */
export function isOpenAtEnd({ quote, frame }: Attributed): boolean {
  return quote.opened && !quote.closed && frame.items.at(-1)?.quote === quote;
}
