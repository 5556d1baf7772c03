import { isPlural, isRole, TITLES } from '../people/titles.js';
import type { Word } from '../people/words.js';
import { DETERMINERS, TYING_WORDS } from './small-words.js';

/** The words of a phrase before what hangs on them: "a spokesman" of "a spokesman for Mr. Castor". */
export function headOf(words: readonly Word[]): readonly Word[] {
  const tie = words.findIndex(({ plain }, place) => place > 0 && TYING_WORDS.has(plain));
  return tie < 0 ? words : words.slice(0, tie);
}

/**
 * Whether a phrase is a title that goes on to the name of its holder: "Secretary of State Ida Holm". In "Aides to
 * Governor Ida Holm" and in "Mother of Ida Holm" the name, with its own title, is somebody else's.
 */
export function isTitleOf(words: readonly Word[], nameFrom: number): boolean {
  const head = headOf(words);
  const last = head.at(-1)?.plain ?? '';
  const between = words.slice(head.length + 1, nameFrom);
  if (between.every(({ plain }) => TITLES.has(plain)) || isPlural(last)) return false;
  if (head.at(-1)?.capital) return true;
  return words[head.length]?.plain === 'of' && !DETERMINERS.has(head[0]?.plain ?? '') && isRole(last);
}
