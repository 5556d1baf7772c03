import { genderOf } from '../people/gender.js';
import type { Gender } from '../people/titles.js';
import type { Memory, Speaker } from './memory.js';

/** The gender of a speaker, of one whom the list of people lacks by the given name alone. */
export function genderOfSpeaker(
  memory: Memory,
  { name, person }: Omit<Speaker, 'clues'>,
): Gender | undefined {
  return person ? memory.genders.get(person) : genderOf({ name, aliases: [], roles: [name] });
}

/** Whether a speaker's gender is that of a pronoun, as far as it is told. */
export function genderFits(memory: Memory, speaker: Omit<Speaker, 'clues'>, gender: Gender): boolean {
  return (genderOfSpeaker(memory, speaker) ?? gender) === gender;
}

/** Whether a name has the form of a full one: "Obo Marek". */
export function isUnlistedName(name: string): boolean {
  return /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}.’'-]+$/u.test(name);
}
