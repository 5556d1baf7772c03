import type { Form, Named, Typed } from './named.js';

/** How something may be meant by what is typed: the form that fits, or nothing. */
export type Way = (named: Named, typed: Typed) => Form | undefined;

/**
 * The ways in which a name may be meant by what is typed, the likeliest first. Behind them stand roles, and behind
 * these slips of spelling.
 */
export const waysByName: readonly Way[] = [
  /* The name, whole. */
  ({ name }, { joined }) => where(joinedOf(name.words) === joined, name),
  /* Another form of it, or the family name alone. */
  ({ name, aliases }, { joined }) =>
    where(name.words.at(-1) === joined, name) ?? aliases.find(({ words }) => joinedOf(words) === joined),
  /* The beginning of the name. */
  ({ name }, { joined }) => where(joinedOf(name.words).startsWith(joined), name),
  /* Beginnings of any of its words, or all from one of them on in one: "jongun". */
  ({ name }, typed) => where(hasBeginnings(name, typed) || hasFrom(name, typed), name),
  /* The same of another form. */
  ({ aliases }, typed) => aliases.find((alias) => hasBeginnings(alias, typed) || hasFrom(alias, typed)),
];

/** By a role, or by words of one beside some of the name: "prime min", "minister moss". */
export const byRole: Way = ({ name, aliases, roles }, { words }) => {
  const all = [name, ...aliases].flatMap((form) => form.words);
  const rest = words.filter((word) => !begins(all, word));
  return rest.length === 0 ? undefined : roles.find((role) => rest.every((word) => begins(role.words, word)));
};

/** By a name with slips of spelling: of each word typed, `meant` says for which words it may stand. */
export const bySlips =
  (meant: readonly ReadonlySet<string>[]): Way =>
  ({ name, aliases }) =>
    [name, ...aliases].find(({ words }) => meant.every((may) => words.some((word) => may.has(word))));

const where = (fits: boolean, form: Form): Form | undefined => (fits ? form : undefined);

const joinedOf = (words: readonly string[]): string =>
  words.length === 1 ? (words[0] ?? '') : words.join('');

const begins = (words: readonly string[], typed: string): boolean =>
  words.some((word) => word.startsWith(typed));

const hasBeginnings = (form: Form, typed: Typed): boolean =>
  typed.words.every((word) => begins(form.words, word));

const hasFrom = ({ words }: Form, { joined }: Typed): boolean =>
  words.some(
    (word, i) =>
      (joined.startsWith(word) || word.startsWith(joined)) && joinedOf(words.slice(i)).startsWith(joined),
  );
