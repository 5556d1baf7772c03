import { describePeriod } from './dateWords.js';
import type { Profile } from './model.js';
import { inOneLine } from './sourceWords.js';

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

/** How often a person is quoted, where and when: "6 statements in 3 outlets, 7 to 9 February 2025". */
export function describeProfile({ statements, outlets, first, last }: Profile): string {
  const where = outlets.length === 0 ? '' : ` in ${count(outlets.length, 'outlet')}`;
  const when = describePeriod(first, last);
  return `${count(statements, 'statement')}${where}${when === undefined ? '' : `, ${when}`}`;
}

/** What else is known of a person, a line each: other names and roles as printed, and who quotes them. */
export function detailsOf({ aliases, roles, outlets }: Profile): string[] {
  const details = [
    ['also printed as', aliases],
    ['described as', roles],
    ['quoted by', outlets],
  ] as const;
  return details
    .filter(([, printed]) => printed.length > 0)
    .map(([what, printed]) => `${what} ${printed.map(inOneLine).join(', ')}`);
}
