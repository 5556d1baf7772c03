import type { Word } from '../people/words.js';
import type { Found } from './cue.js';
import type { Item } from './items.js';
import { type Phrase, phraseStarting } from './phrases.js';

/** How far from "reported" its "citing" may stand, in words. */
const REACH = 8;
const REACH_BEFORE = 16;

/**
 * "the agency reported on Monday citing the minister", "the agency, citing the minister, reported": the words are
 * the minister's, not the agency's.
 */
export function citedBeside(
  items: readonly Item[],
  { word, subject }: NonNullable<Found>,
): Phrase | undefined {
  const quoted = word && quotedAsSaying(items, word);
  if (quoted) return quoted;
  if (!word || !/^(?:report|sa(?:y|id)|wr[io]te)(?:s|ed)?$/.test(word.plain)) return undefined;
  const verb = items.findIndex((item) => item.word === word);
  if (typeof subject === 'object' && subject.to < verb && verb - subject.to < REACH_BEFORE) {
    const cited = /^,/.test(items[subject.to]?.word?.gap ?? '') ? citedAt(items, subject.to) : undefined;
    if (cited) return cited;
  }
  if (!/^report/.test(word.plain)) return undefined;
  for (let place = verb + 1; place < Math.min(items.length, verb + REACH); place++) {
    if (!items[place]?.word) return undefined;
    const cited = citedAt(items, place);
    if (cited) return cited;
  }
  return undefined;
}

/** `"…," the agency quoted Lindt as saying`, `"…," Berg recalled Lindt saying`: the words are Lindt's. */
function quotedAsSaying(items: readonly Item[], word: Word): Phrase | undefined {
  if (!/^(?:quot|cit|recall|remember|report)(?:s|es|ed)$/.test(word.plain)) return undefined;
  const quoted = phraseStarting(items, items.findIndex((item) => item.word === word) + 1);
  const behind = items.slice(quoted?.to, (quoted?.to ?? 0) + 2).map((item) => item.word?.plain ?? '');
  return /^(?:as )?(?:saying|telling|stating|writing|warning)\b/.test(behind.join(' ')) ? quoted : undefined;
}

function citedAt(items: readonly Item[], place: number): Phrase | undefined {
  return /^(?:citing|quoting)$/.test(items[place]?.word?.plain ?? '')
    ? phraseStarting(items, place + 1)
    : undefined;
}
