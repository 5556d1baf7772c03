import type { Person } from '../../model.js';
import { GIVEN_NAMES } from './given-names.js';
import { type Gender, HONORIFICS, NOUN_GENDERS } from './titles.js';

/**
 * The gender that an article's words for a person tell: a form of address, a woman's noun ("spokeswoman"),
 * the given name, then any noun: women too are called "spokesman". Not known where they tell none.
 */
export function genderOf(person: Person): Gender | undefined {
  const address = person.aliases.map((alias) => HONORIFICS.get(plainWord(alias.split(' ')[0]))).find(Boolean);
  const roleWords = person.roles.flatMap((role) => role.split(/[\s,]+/).map(plainWord));
  const nouns = roleWords.map((word) => HONORIFICS.get(word) ?? NOUN_GENDERS.get(word));
  const given = GIVEN_NAMES.get(plainWord(person.name.split(/[\s-]/)[0])) ?? undefined;
  return address ?? nouns.find((gender) => gender === 'female') ?? given ?? nouns.find(Boolean) ?? undefined;
}

function plainWord(word: string | undefined): string {
  return (word ?? '').toLowerCase().replaceAll('.', '');
}
