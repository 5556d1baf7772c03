import type { Mention } from '../people/register.js';
import type { Word } from '../people/words.js';
import { DETERMINERS, TYING_WORDS } from './small-words.js';

/** How many words before a name, and how many in an apposition behind it, describe its bearer. */
const BEFORE = 3;
const BEHIND = 6;

/** Who is no "governor" any more is still "the former governor". */
const PAST = /^(?:former|ex|then)$/;

/**
 * What the words beside a name say of its bearer, in small letters: "swiss" and "rider" of "Swiss rider Lukas
 * Amrein", "auditor" of "Kim Larsen, the auditor,", "19-year-old" of "Leon Marr, 19,".
 */
export function descriptionsOf(words: readonly Word[], mention: Mention): string[] {
  return [...beforeName(words, mention), ...behindName(words, mention)];
}

/** The word right before the name, and capital ones before that: "Beekeeper", "Swiss rider". */
function beforeName(words: readonly Word[], { from }: Mention): string[] {
  const found: string[] = [];
  for (let at = from - 1; at >= Math.max(0, from - BEFORE); at--) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || next?.gap !== ' ' || word.possessive || !/^\p{L}{4,}$/u.test(word.text)) break;
    if (DETERMINERS.has(word.plain) || TYING_WORDS.has(word.plain)) break;
    if (PAST.test(word.plain)) return found.map((description) => `${word.plain} ${description}`);
    if (at === from - 1 || word.capital) found.push(word.plain);
  }
  return found;
}

/** ", the auditor,", ", a former prime minister of Maland,": what stands before the first small word; ", 19,": an age. */
function behindName(words: readonly Word[], { to }: Mention): string[] {
  const first = words[to];
  if (first?.gap !== ', ') return [];
  if (/^\d{1,2}$/.test(first.text)) return [`${first.text}-year-old`];
  if (!/^(?:a|an|the)$/.test(first.plain)) return [];
  const behind = words.slice(to + 1, to + 1 + BEHIND);
  const end = behind.findIndex(({ plain, gap }) => gap !== ' ' || TYING_WORDS.has(plain) || plain === 'who');
  const apposition = behind.slice(0, end < 0 ? behind.length : end).map(({ plain }) => plain);
  const isEnded = end > 0 && behind[end]?.gap !== undefined;
  const past = apposition.findIndex((word) => PAST.test(word));
  const heads = past < 0 ? apposition : apposition.slice(0, past + 1);
  return isEnded ? heads.map((_word, at) => apposition.slice(at).join(' ')) : [];
}
