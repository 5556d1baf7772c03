import type { Namesake, Person, Profile } from '../../model.js';
import { type Form, formOf, type Named } from './named.js';

/** A person as somebody to suggest. */
export type Suggested = Person & Partial<Pick<Profile, 'statements'>>;

/** Of a person no more forms of the name, and no more roles, are looked at. */
const mostForms = 12;

/** Everyone once, those who are quoted first, most quoted first, then those who are only mentioned. */
export function everyoneOf(quoted: readonly Profile[], all: readonly Person[]): readonly Suggested[] {
  const known = new Set(quoted.map(({ name }) => name));
  return [...quoted, ...all.filter(({ name }) => !known.has(name))];
}

/** Makes of people what they are found by; roles that several have are taken apart once. */
export function namedPerson(): (person: Person) => Named {
  const known = new Map<string, Form>();
  const roleOf = (role: string): Form => {
    const form = known.get(role) ?? formOf(role);
    known.set(role, form);
    return form;
  };
  return ({ name, aliases, roles }) => ({
    name: formOf(name),
    aliases: aliases.slice(0, mostForms).map(formOf),
    roles: roles.slice(0, mostForms).map(roleOf),
  });
}

const longestRole = 60;

/** What tells a person from namesakes: by which other name or role they were found, the role, the statements. */
export function aboutOf(
  { name, roles, statements = 0 }: Suggested,
  { printed, words }: Form,
): Namesake | null {
  const isRole = roles.includes(printed);
  const parts = new Set(formOf(name).words);
  const isOther = !isRole && !words.every((word) => parts.has(word));
  const role = isRole ? printed : roles.find((one) => one.length <= longestRole);
  const about = {
    ...(isOther ? { alsoPrinted: printed } : {}),
    ...(role === undefined ? {} : { role }),
    statements,
  };
  return isOther || role !== undefined || statements > 0 ? about : null;
}
