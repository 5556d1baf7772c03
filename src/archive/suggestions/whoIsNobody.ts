import { GIVEN_NAMES } from '../../analysis/people/given-names.js';
import { INSTITUTION_WORDS, PLACES } from '../../analysis/people/not-people.js';
import { isRole } from '../../analysis/people/titles.js';
import type { Person } from '../../model.js';
import { outletKey } from '../outlets.js';
import { plainWordsOf } from '../terms.js';
import { isOfCountryAlone } from './countryTopics.js';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Offices before which a firm or a place stands, and no person: "Boeing CEO", "Kansas senator". */
const offices = wordSet(
  `ceo cfo executive chairman chairwoman governor senator mayor minister employee employees analyst manager director
  president premier engineer workers`,
);
/** Words that stand between: "Boeing chief executive", "Volvik prime minister". */
const beforeOffices = wordSet('chief vice senior prime foreign former managing executive');
const sides = wordSet('north south east west');

const longestAcronym = 5;

/** How a name looks, printed and in plain words, that is no person's unless an office is printed of whoever bears it. */
const looks: readonly ((name: string, words: readonly string[]) => boolean)[] = [
  /* "North Korea", "Japanese". */
  (name, words) => isOfCountryAlone(name) || words.every((word) => PLACES.has(word) || sides.has(word)),
  /* "GM". */
  (name) => name.length <= longestAcronym && /^\p{Lu}{2,}$/u.test(name),
  /* "General Motors", "Mac News"; but "Jim Press". */
  (_name, words) =>
    words.length > 1 && INSTITUTION_WORDS.has(words.at(-1) ?? '') && !GIVEN_NAMES.has(words[0] ?? ''),
];

/**
 * Tells who in a register of people is none: an office without a name, an outlet, whatever has officers of its own,
 * and, where no office is printed of them, what looks like a place or a firm.
 */
export function nobodies(people: readonly Person[], outlets: readonly string[]): (person: Person) => boolean {
  const haveOfficers = new Set(people.flatMap(({ roles }) => roles.flatMap(whoseOffice)));
  const ofOutlets = new Set(outlets.map(outletKey));
  return ({ name, roles }) => {
    const words = plainWordsOf(name);
    return (
      isOfficeAlone(words) ||
      ofOutlets.has(outletKey(name)) ||
      haveOfficers.has(words.join(' ')) ||
      /\p{L}-based |\p{L}\.(?:com|org|net)$/u.test(name) ||
      (roles.length === 0 && looks.some((isNobody) => isNobody(name, words)))
    );
  };
}

/** "Ryanair CEO", "CEO of Boeing". */
const isOfficeAlone = (words: readonly string[]): boolean =>
  (words.length > 1 && offices.has(words.at(-1) ?? '')) || (words[1] === 'of' && isRole(words[0] ?? ''));

/** Whose office a role is: "Northrop Grumman CEO", "Boeing vice president"; nobody's where none stands before it. */
function whoseOffice(role: string): string[] {
  const words = plainWordsOf(role);
  if (!offices.has(words.pop() ?? '')) return [];
  while (beforeOffices.has(words.at(-1) ?? '')) words.pop();
  return words.length > 0 && /^\p{Lu}/u.test(role) ? [words.join(' ')] : [];
}
