import type { Found } from './cue.js';
import type { Item } from './items.js';
import { type Phrase, phraseStarting } from './phrases.js';

/** How far behind "reported" its "citing" may stand, in words. */
const REACH = 8;

/** "the agency reported on Monday citing the minister": the words are the minister's, not the agency's. */
export function citedBehind(items: readonly Item[], cue: Found): Phrase | undefined {
  if (!cue?.word || !/^report(?:s|ed)?$/.test(cue.word.plain)) return undefined;
  const verb = items.findIndex(({ word }) => word === cue.word);
  for (let place = verb + 1; place < Math.min(items.length, verb + REACH); place++) {
    const word = items[place]?.word;
    if (!word) return undefined;
    if (/^(?:citing|quoting)$/.test(word.plain)) return phraseStarting(items, place + 1);
  }
  return undefined;
}
