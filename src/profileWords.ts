import { describePeriod } from './dateWords.js';
import type { Profile } from './model.js';
import { inOneLine } from './sourceWords.js';

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

/**
 * How often a person is quoted, where and when, and what there is besides: "6 statements in 3 outlets, 7 to 9
 * February 2025; besides 2 not certain, 1 reported".
 */
export function describeProfile(profile: Profile): string {
  const besides = describeBesides(profile);
  if (besides === '') return describeCertain(profile);
  return profile.statements === 0
    ? `no certain statement; ${besides}`
    : `${describeCertain(profile)}; besides ${besides}`;
}

function describeCertain({ statements, outlets, first, last }: Profile): string {
  const where = outlets.length === 0 ? '' : ` in ${count(outlets.length, 'outlet')}`;
  const when = describePeriod(first, last);
  return `${count(statements, 'statement')}${where}${when === undefined ? '' : `, ${when}`}`;
}

/** What is no certain statement of theirs, by why: "2 not certain, 1 reported". */
function describeBesides({ besides }: Profile): string {
  if (!besides) return '';
  const { uncertain, reported, told } = besides;
  const counts = [
    [uncertain, 'not certain'],
    [reported, 'reported'],
    [told, 'told by others'],
  ] as const;
  return counts
    .filter(([times]) => times > 0)
    .map(([times, how]) => `${times} ${how}`)
    .join(', ');
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
