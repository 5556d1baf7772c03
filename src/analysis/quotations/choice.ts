import type { Person } from '../../model.js';
import type { Mention } from '../people/register.js';
import { HONORIFICS } from '../people/titles.js';
import type { Word } from '../people/words.js';
import type { Memory } from './memory.js';

/** Of several who bear a name: whom the address allows, then who spoke or was named last. */
export function chosen(
  memory: Memory,
  { persons, from }: Mention,
  words: readonly Word[],
): Person | undefined {
  const address = HONORIFICS.get(words[from]?.plain ?? '') ?? HONORIFICS.get(words[from - 1]?.plain ?? '');
  const fitting = address
    ? persons.filter((person) => (memory.genders.get(person) ?? address) === address)
    : persons;
  if (fitting.length < 2) return fitting[0];
  return lastOf(memory, fitting);
}

/** How many turns and frames back somebody who bears a name still has it to himself. */
const RECENT_TURNS = 6;
const RECENT_FRAMES = 8;

/** Who of them spoke last; else who was named in full last; else who is named most in the article. */
function lastOf(memory: Memory, persons: readonly Person[]): Person | undefined {
  const isOne = (person: Person | null | undefined) => person != null && persons.includes(person);
  const turn = memory.turns.slice(-RECENT_TURNS).findLast(({ speaker }) => isOne(speaker.person));
  if (turn) return turn.speaker.person ?? undefined;
  const clear = memory.named
    .slice(-RECENT_FRAMES)
    .flatMap(({ mentions }) => mentions)
    .findLast((mention) => mention.persons.length === 1 && isOne(mention.persons[0]));
  return clear?.persons[0] ?? persons[0];
}
