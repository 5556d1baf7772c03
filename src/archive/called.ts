import { mayBeOneGivenName } from '../analysis/people/nicknames.js';
import { isRole } from '../analysis/people/titles.js';
import type { Person } from '../model.js';
import { officeOf } from './roll/office.js';
import { editsBetween } from './roll/spelling.js';
import { plainWordsOf } from './terms.js';

/** Ways to address somebody, and small words of an office, which tell nobody from another. */
const noName = new Set('mr mrs ms miss mx dr sir dame lord lady prof the a an of for'.split(' '));

/** How whole names, parts of them and offices are understood: the first way that finds somebody is the one. */
const readings: readonly ((person: Person, wanted: readonly string[]) => boolean)[] = [
  (person, wanted) => formsOf(person).whole.some((words) => words.join(' ') === wanted.join(' ')),
  (person, wanted) => formsOf(person).whole.some((words) => isSameSet(words, wanted)),
  isNamedAndHolds,
  isNamedInOffice,
  isNamedBehindOffice,
];

/** Those of all people whom a name, an office, or both may mean, in the given order. */
export function called(all: readonly Person[], name: string): readonly Person[] {
  const wanted = wordsOfName(name);
  if (wanted.length === 0) return [];
  for (const reading of readings) {
    const found = all.filter((person) => reading(person, wanted));
    if (found.length > 0) return inFull(found);
  }
  return [];
}

/** A family name alone asks nothing of whoever bears it with a given name: he is meant. */
function inFull(found: readonly Person[]): readonly Person[] {
  const names = found.map((person) => plainWordsOf(person.name));
  const isPart = (words: readonly string[]) =>
    words.length === 1 && names.some((all) => all.length > 1 && all.includes(words[0] ?? ''));
  return found.filter((_, i) => !isPart(names[i] ?? []));
}

/** The words that tell a person; initials only where there is nothing else. */
function wordsOfName(name: string): string[] {
  const words = plainWordsOf(name).filter((word) => !noName.has(word));
  return words.length > 1 ? words.filter((word) => word.length > 1) : words;
}

/** The forms of a name, taken apart. */
interface Forms {
  /** Those that have several words. */
  readonly whole: readonly (readonly string[])[];
  /** The words of all of them. */
  readonly parts: ReadonlySet<string>;
}

/** Every question asks for everybody's forms. */
const known = new WeakMap<Person, Forms>();

function formsOf(person: Person): Forms {
  const before = known.get(person);
  if (before) return before;
  const all = [person.name, ...person.aliases];
  const forms = {
    whole: all.map(wordsOfName).filter((words) => words.length > 1),
    parts: new Set(all.flatMap(plainWordsOf)),
  };
  known.set(person, forms);
  return forms;
}

const isSameSet = (some: readonly string[], others: readonly string[]): boolean =>
  [...some].sort().join(' ') === [...others].sort().join(' ');

/** "Ishiba", "prime minister", "Prime Minister Ishiba": what is no part of the name is an office that they hold. */
function isNamedAndHolds(person: Person, wanted: readonly string[]): boolean {
  const { parts } = formsOf(person);
  const rest = wanted.filter((word) => !parts.has(word));
  return rest.length === 0 || person.roles.some((role) => holds(role, rest));
}

/** "US President Harker": the coverage calls one Harker "President", and nobody "US President". */
function isNamedInOffice(person: Person, wanted: readonly string[]): boolean {
  const office = wanted[officeIn(wanted)];
  return isNamedBehindOffice(person, wanted) && person.roles.some((role) => officeOf(role) === office);
}

/** "Chairman Kim": where nobody holds the office, it is the name that counts. */
function isNamedBehindOffice(person: Person, wanted: readonly string[]): boolean {
  const { parts } = formsOf(person);
  const name = wanted.slice(officeIn(wanted) + 1);
  return name.length > 0 && name.every((word) => parts.has(word));
}

const officeIn = (words: readonly string[]): number => words.findLastIndex((word) => isRole(word));

/** Whether words name an office: its head is among them. "The leader's sister" is no leader. */
function holds(role: string, words: readonly string[]): boolean {
  const parts = plainWordsOf(role);
  return words.includes(officeOf(role)) && words.every((word) => parts.includes(word));
}

/** So many letters may be wrong in a word of this many, and no word that is shorter is a slip for another. */
const slips: readonly (readonly [letters: number, wrong: number])[] = [
  [8, 2],
  [4, 1],
];

/** No name has more words. */
const mostWords = 8;

/** Those of all people whose names have words spelt nearly like those of a name, nearest first. */
export function similar(all: readonly Person[], name: string): readonly Person[] {
  const words = wordsOfName(name);
  const names = words.filter((word) => !isRole(word));
  const wanted = names.length > 0 ? names : words;
  if (wanted.length === 0 || wanted.length > mostWords) return [];
  return all
    .map((person) => {
      const parts = plainWordsOf(person.name);
      return {
        person,
        wrong: sum(wanted.map((word) => Math.min(...parts.map((part) => wrongIn(word, part))))),
      };
    })
    .filter(({ wrong }) => Number.isFinite(wrong))
    .sort((a, b) => a.wrong - b.wrong)
    .map(({ person }) => person);
}

/** How many letters of a word are wrong if it stands for a part of a name; infinite where it cannot. */
function wrongIn(word: string, part: string): number {
  if (word === part) return 0;
  const [, most = 0] = slips.find(([letters]) => Math.min(word.length, part.length) >= letters) ?? [];
  const wrong = editsBetween(word, part, most);
  if (wrong <= most) return wrong;
  return mayBeOneGivenName(word, part) ? 1 : Number.POSITIVE_INFINITY;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
