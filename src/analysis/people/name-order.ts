import { GIVEN_NAMES, LEADING_FAMILY_NAMES } from './given-names.js';
import type { Word } from './words.js';

/** Whether a name has its family name first, by its form: "Kim Jong Un", "Kim Yo-jong". */
export function isEastAsian(name: readonly Word[]): boolean {
  const [family, ...given] = name;
  if (!family || !LEADING_FAMILY_NAMES.has(family.plain) || given.length === 0 || given.length > 2)
    return false;
  if (given.some(({ plain }) => GIVEN_NAMES.has(plain) || plain.length === 1)) return false;
  if (given.length === 2) return given.every(({ plain }) => plain.length <= 6);
  return /^\p{L}{2,6}-\p{L}{2,6}$/u.test(given[0]?.plain ?? '');
}
