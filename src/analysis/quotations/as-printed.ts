import type { Word } from '../people/words.js';
import type { Memory, Speaker } from './memory.js';
import { headOf } from './phrase-head.js';
import { DETERMINERS, UTTERANCES } from './small-words.js';

/** Groups, anonymous speakers, organisations: themselves, as printed. */
export function asPrinted(memory: Memory, words: readonly Word[]): Speaker | undefined {
  const owner = words.findLastIndex(({ possessive, capital }) => possessive && capital);
  const spoken =
    owner >= 0 && UTTERANCES.has(words.at(-1)?.plain ?? '') ? words.slice(0, owner + 1) : withoutPost(words);
  const [first, last] = [spoken[0], spoken.at(-1)];
  if (!first || !last) return undefined;
  const name = memory.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  return {
    name: DETERMINERS.has(first.plain) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
    person: null,
    clues: ['source: as printed'],
  };
}

/** "Ida Holm of the hotel": a name without what it hangs on, which is no part of it as in "Council of the North". */
function withoutPost(words: readonly Word[]): readonly Word[] {
  const head = headOf(words);
  const [tie, determiner, ...behind] = words.slice(head.length);
  const isPost = tie?.plain === 'of' && DETERMINERS.has(determiner?.plain ?? '') && behind.length > 0;
  const isNamed = head.length > 1 && head.every(({ capital, plain }) => capital && !DETERMINERS.has(plain));
  return isPost && isNamed && behind.every(({ capital }) => !capital) ? head : words;
}
