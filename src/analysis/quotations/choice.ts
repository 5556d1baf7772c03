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

function lastOf(memory: Memory, persons: readonly Person[]): Person | undefined {
  for (const { mentions } of memory.named.slice(-40).reverse()) {
    const clear = mentions.findLast(
      (mention) => mention.persons.length === 1 && persons.some((person) => person === mention.persons[0]),
    );
    if (clear) return clear.persons[0];
  }
  return persons[0];
}
