import type { Persons } from '../persons.js';
import { plainWordsOf, rawWordsOf, termsOf } from '../terms.js';
import type { Held } from './held.js';
import { capital, type Vocabulary } from './vocabulary.js';

/** The short names of a topic: terms of which each says the whole where it has a capital. */
export interface ShortNames {
  readonly names: readonly string[];
  /** Whether the topic is a person's name: who is called "Jobs" is not meant by "jobs". */
  readonly isPerson: boolean;
}

/** The short names by which the coverage calls a topic: the initials of a long name, a person's family name. */
export function shortNamesOf(
  topic: string,
  articles: readonly Held[],
  persons: Persons,
  vocabulary: Vocabulary,
): ShortNames {
  const initials = initialsOf(topic);
  if (initials !== null && articles.some((held) => introduces(held, topic, initials, vocabulary))) {
    return { names: [initials], isPerson: false };
  }
  const family = familyNameOf(topic, persons);
  return { names: family ?? [], isPerson: family !== null };
}

/**
 * The term of the family name where a topic is the whole name of the only person called so, and an article prints it
 * alone; `null` where the topic is nobody's name.
 */
function familyNameOf(topic: string, persons: Persons): string[] | null {
  const name = plainWordsOf(topic).join(' ');
  const family = plainWordsOf(topic).at(-1) ?? '';
  if (family === name) return null;
  const forms = persons.called(topic).flatMap((person) => [person.name, ...person.aliases].map(formOf));
  if (!forms.includes(name)) return null;
  return forms.includes(family) && persons.called(family).length === 1 ? termsOf(family) : [];
}

const formOf = (printed: string): string => plainWordsOf(printed).join(' ');

/** "General Motors" ▶ `gm`. */
function initialsOf(topic: string): string | null {
  const terms = rawWordsOf(topic).filter((word) => termsOf(word).length > 0);
  if (terms.length < 2) return null;
  return termsOf(terms.map((word) => word.slice(0, 1)).join(''))[0] ?? null;
}

/** Whether an article prints the initials right behind the name, as it does to introduce them. */
function introduces({ terms }: Held, topic: string, initials: string, vocabulary: Vocabulary): boolean {
  const wanted = [...termsOf(topic), initials].map((term) => vocabulary.known(capital(term)));
  if (wanted.includes(undefined)) return false;
  const last = wanted.length - 1;
  for (let at = terms.indexOf(wanted[last] ?? -1); at >= 0; at = terms.indexOf(wanted[last] ?? -1, at + 1)) {
    if (wanted.every((term, place) => terms[at - last + place] === term)) return true;
  }
  return false;
}
