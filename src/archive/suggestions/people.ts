import type { Person, Profile } from '../../model.js';
import type { Suggestion } from '../port.js';
import { plainWordsOf } from '../terms.js';
import { createWordIndex } from './wordIndex.js';

/** A person as somebody to suggest. */
type Suggested = Person & Partial<Pick<Profile, 'statements'>>;

/** Of a person no more forms of the name are looked at. */
const mostAliases = 12;

/**
 * Suggests people by any word of their names, those given first preferred: whoever is quoted, most quoted first, then
 * those who are only mentioned.
 */
export function suggestPeople(
  quoted: readonly Profile[],
  all: readonly Person[],
): (typed: string, limit: number) => Suggestion[] {
  const known = new Set(quoted.map(({ name }) => name));
  const people: Suggested[] = [...quoted, ...all.filter(({ name }) => !known.has(name))];
  const index = createWordIndex(people.map(wordsOf));
  const suggestions = people.map(suggestionOf);
  return (typed, limit) => index.find(typed, limit).flatMap((place) => suggestions[place] ?? []);
}

/** The words of all forms of a name, and of its neighbouring words what they are in one: "jongun". */
function wordsOf({ name, aliases }: Person): string[] {
  const forms = [name, ...aliases.slice(0, mostAliases)].map(plainWordsOf);
  const joined = forms.flatMap((words) => words.slice(1).map((word, i) => `${words[i] ?? ''}${word}`));
  return [...new Set([...forms.flat(), ...joined])];
}

const longestAbout = 60;

function suggestionOf({ name, roles: [role], statements = 0 }: Suggested): Suggestion {
  const counted = statements === 0 ? null : `${statements} statement${statements === 1 ? '' : 's'}`;
  return { value: name, about: role !== undefined && role.length <= longestAbout ? role : counted };
}
