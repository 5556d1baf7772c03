import type { Quotation, Span } from '../../model.js';
import { type Attributed, attributeFrame } from './attribution.js';
import { framesOf } from './frame.js';
import type { Frame } from './items.js';
import { findMarked } from './marked.js';
import { type Memory, remember, type Speaker } from './memory.js';
import { quotationOf } from './quotation-of.js';
import { isTerm } from './terms.js';
import { isWork } from './works.js';

/** A mark that may open a quotation, and is no apostrophe: most quotations have none inside. */
const OPENING = /[“„"«»‚‘‹›「『]|''|(?<![\p{L}\p{N}])['’]/u;

/** How many words make a statement of marked words whose speaker is unclear. */
const STATEMENT = 4;

/**
 * The sentences of a quotation that holds quotations of its own. Only what is opened and closed counts: a lone
 * single mark is more likely an apostrophe.
 */
export function innerFrames(
  text: string,
  content: Span,
  paragraph: number,
  starts: ReadonlySet<number>,
): Frame[] {
  if (!OPENING.test(text.slice(content.start, content.end))) return [];
  const marked = findMarked(text, content).filter(
    (quote) =>
      quote.opened &&
      quote.closed &&
      !isWhole(quote.outer, content) &&
      !isWork(text, quote) &&
      !isTerm(text, quote),
  );
  return marked.length > 0 ? framesOf(text, content, paragraph, marked, starts) : [];
}

function isWhole(outer: Span, content: Span): boolean {
  return outer.start <= content.start && outer.end >= content.end;
}

/**
 * The quotations inside another, from the sentences of its content. Their cues and speakers are sought in there
 * alone: whom "he" means in somebody's words the article does not say, unless those words name him. "I" is the
 * speaker of the quotation around; nobody else is ever taken to be.
 */
export function nestedIn(memory: Memory, frames: readonly Frame[], outer: Speaker | null): Quotation[] {
  const inside: Memory = { ...memory, named: [], namedIn: new Map(), turns: [] };
  return frames.flatMap((frame) => {
    remember(inside, frame);
    return attributeFrame(inside, frame)
      .map((found) => (isFirstPerson(memory.text, found) ? spokenBySelf(found, outer) : found))
      .filter((found) => holdsStatement(memory.text, found))
      .map((found) => quotationOf(memory.text, found));
  });
}

function isFirstPerson(text: string, { source }: Attributed): boolean {
  return source !== null && /^I(?:[’'](?:d|ve))?$/.test(text.slice(source.start, source.end));
}

function spokenBySelf(found: Attributed, outer: Speaker | null): Attributed {
  return { ...found, speaker: outer };
}

/** Without a speaker two things must show that it is no scare quote: a cue, the look of a sentence, its length. */
function holdsStatement(text: string, { quote, speaker, cued }: Attributed): boolean {
  if (speaker) return true;
  const content = text.slice(quote.content.start, quote.content.end);
  const signs = [cued, /^\p{Lu}.*[.,!?]$/su.test(content), content.split(/\s+/).length >= STATEMENT];
  return signs.filter(Boolean).length > 1;
}
