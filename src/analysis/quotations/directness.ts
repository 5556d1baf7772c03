import type { Quotation } from '../../model.js';
import type { Attributed } from './attribution.js';
import { isClause } from './clause.js';

/** A fragment has so many words at most. */
const MOST = 8;

/** So many words with a capital are a sentence, whatever stands around them. */
const SENTENCE = 6;

/** `fragment`: a few words inside the reporter's sentence that are no clause; else `direct`. */
export function directnessOf(text: string, { quote, frame }: Attributed): Quotation['directness'] {
  const content = text.slice(quote.content.start, quote.content.end);
  const words = countWords(content);
  if (words > MOST || frame.items.length === 1) return 'direct';
  const opens = frame.items[0]?.quote === quote || /[.,!?]$/.test(content) || words >= SENTENCE;
  if (opens && /^\p{Lu}/u.test(content)) return 'direct';
  return isClause(content) ? 'direct' : 'fragment';
}

/** So many marked words are a statement, whoever says them. */
const FEW = 4;

/** Marked words that nobody is said to say and that stand in a sentence are scare quotes or terms. */
export function isStatement(text: string, found: Attributed): boolean {
  const { quote, frame, cued } = found;
  if (cued || frame.items.length === 1) return true;
  return countWords(text.slice(quote.content.start, quote.content.end)) >= FEW || isAnnounced(text, found);
}

/** `She was brief: “No. Go away.”`: a whole sentence behind a colon. */
function isAnnounced(text: string, { quote: { content, outer } }: Attributed): boolean {
  const words = text.slice(content.start, content.end);
  if (!/^\p{Lu}/u.test(words) || !/[.!?]$/.test(words) || !/\s/.test(words)) return false;
  return /: ?$/.test(text.slice(Math.max(0, outer.start - 2), outer.start));
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
