import type { Person } from '../../model.js';
import { isPlural, isRole } from '../people/titles.js';
import type { Word } from '../people/words.js';
import type { Memory, Speaker } from './memory.js';
import { headOf } from './phrase-head.js';
import { COLLECTIVES, UTTERANCES } from './small-words.js';

/** "the prime minister", "his lawyer", "the 19-year-old": the one person of whom the article says so. */
export function byRole(memory: Memory, words: readonly Word[]): Speaker | undefined {
  const head = headOf(words);
  if (!/^(?:the|his|her|its|their)$/.test(head[0]?.plain ?? '') || head.length !== words.length)
    return undefined;
  const role = head.slice(1).map(({ plain }) => plain);
  const last = role.at(-1) ?? '';
  const holders = isRole(last) ? holdersOf(memory, role.join(' ')) : [];
  if (holders.length > 0 || head[0]?.plain !== 'the') return only(holders, 'source: role');
  const isNobody = isPlural(last) || COLLECTIVES.has(last) || UTTERANCES.has(last);
  return isNobody ? undefined : only([...(memory.described.get(role.join(' ')) ?? [])], 'source: described');
}

function only(
  [holder, other]: readonly Person[],
  clue: 'source: role' | 'source: described',
): Speaker | undefined {
  return holder && !other ? { name: holder.name, person: holder, clues: [clue] } : undefined;
}

function holdersOf({ register }: Memory, role: string): Person[] {
  const holders = register.people.filter(({ roles }) => roles.some((printed) => ends(printed, role)));
  return /^(?:former|ex|then)\b/.test(role) ? holders : holders.filter(holdsItNow);
}

/** Not everybody whose roles are all "former governor". */
function holdsItNow({ roles }: Person): boolean {
  return !roles.every((printed) => /^(?:former|ex|then)\b/i.test(printed));
}

function ends(printed: string, role: string): boolean {
  const plain = printed.toLowerCase();
  return plain === role || plain.endsWith(` ${role}`);
}
