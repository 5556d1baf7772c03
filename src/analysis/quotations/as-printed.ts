import type { Word } from '../people/words.js';
import type { Memory, Speaker } from './memory.js';
import { DETERMINERS, UTTERANCES } from './small-words.js';

/** Groups, anonymous speakers, organisations: themselves, as printed. */
export function asPrinted(memory: Memory, words: readonly Word[]): Speaker | undefined {
  const owner = words.findLastIndex(({ possessive, capital }) => possessive && capital);
  const spoken = owner >= 0 && UTTERANCES.has(words.at(-1)?.plain ?? '') ? words.slice(0, owner + 1) : words;
  const [first, last] = [spoken[0], spoken.at(-1)];
  if (!first || !last) return undefined;
  const name = memory.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  return {
    name: DETERMINERS.has(first.plain) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
    person: null,
    clues: ['source: as printed'],
  };
}
