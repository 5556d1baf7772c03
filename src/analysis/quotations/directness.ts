import type { Quotation } from '../../model.js';
import type { Attributed } from './attribution.js';

const FEW = 6;

/** `fragment`: a few words inside the reporter's sentence; else `direct`. */
export function directnessOf(text: string, { quote, frame }: Attributed): Quotation['directness'] {
  const content = text.slice(quote.content.start, quote.content.end);
  if (countWords(content) >= FEW || frame.items.length === 1) return 'direct';
  const opens = frame.items[0]?.quote === quote || /[.,!?]$/.test(content);
  return opens && /^\p{Lu}/u.test(content) ? 'direct' : 'fragment';
}

/** Marked words that nobody is said to say and that stand in a sentence are scare quotes or terms. */
export function isStatement(text: string, { quote, frame, cued }: Attributed): boolean {
  if (cued || frame.items.length === 1) return true;
  return countWords(text.slice(quote.content.start, quote.content.end)) >= 4;
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
