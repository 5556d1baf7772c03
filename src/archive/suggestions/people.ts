import type { Person, Profile } from '../../model.js';
import type { Suggestion } from '../port.js';
import { createFinding, type Weight } from './finding.js';
import { type Form, formOf, type Named, typedOf } from './named.js';

/** A person as somebody to suggest. */
export type Suggested = Person & Partial<Pick<Profile, 'statements'>>;

/** Of a person no more forms of the name, and no more roles, are looked at. */
const mostForms = 12;

/** Everyone once, those who are quoted first, most quoted first, then those who are only mentioned. */
export function everyoneOf(quoted: readonly Profile[], all: readonly Person[]): readonly Suggested[] {
  const known = new Set(quoted.map(({ name }) => name));
  return [...quoted, ...all.filter(({ name }) => !known.has(name))];
}

/** Suggests people by their names, their roles, or slips in these; those given first are preferred. */
export function suggestPeople(
  people: readonly Suggested[],
): (typed: string, limit: number, weight?: Weight) => Suggestion[] {
  const roleForms = new Map<string, Form>();
  const roleOf = (role: string): Form => {
    const known = roleForms.get(role) ?? formOf(role);
    roleForms.set(role, known);
    return known;
  };
  const named = people.map(
    ({ name, aliases, roles }): Named => ({
      name: formOf(name),
      aliases: aliases.slice(0, mostForms).map(formOf),
      roles: roles.slice(0, mostForms).map(roleOf),
    }),
  );
  const find = createFinding(named);
  return (typed, limit, weight) =>
    find(typedOf(typed), limit, weight).flatMap(({ thing, form }) => {
      const person = people[thing];
      return person ? [{ value: person.name, about: aboutOf(person, form) }] : [];
    });
}

const longestRole = 60;

/** What tells a person from namesakes: by which other name or role they were found, the role, the statements. */
function aboutOf({ name, roles, statements = 0 }: Suggested, { printed, words }: Form): string | null {
  const isRole = roles.includes(printed);
  const parts = new Set(formOf(name).words);
  const isOther = !isRole && !words.every((word) => parts.has(word));
  const role = isRole ? printed : roles.find((one) => one.length <= longestRole);
  const about = [
    ...(isOther ? [`also printed ${printed}`] : []),
    ...(role === undefined ? [] : [role]),
    ...(statements === 0 ? [] : [`${statements} statement${statements === 1 ? '' : 's'}`]),
  ];
  return about.join(', ') || null;
}
