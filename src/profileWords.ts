import { describePeriod } from './dateWords.js';
import { inARow } from './languages/figures.js';
import { say } from './languages/say.js';
import type { Choice, Namesake, Profile, Suggestion } from './model.js';
import { inOneLine } from './sourceWords.js';

/**
 * How often a person is quoted, where and when, and what there is besides: "6 statements in 3 outlets, 7 to 9
 * February 2025; besides 2 not certain, 1 reported".
 */
export function describeProfile(profile: Profile): string {
  const besides = describeBesides(profile);
  if (besides === '') return describeCertain(profile);
  if (profile.statements === 0) return say('profile.onlyBesides', { besides });
  return say('profile.andBesides', { certain: describeCertain(profile), besides });
}

function describeCertain({ statements, outlets, first, last }: Profile): string {
  const when = describePeriod(first, last);
  const told = say('profile.statements', { statements, outlets: outlets.length });
  return inARow([told, ...(when === undefined ? [] : [when])]);
}

/** What is no certain statement of theirs, by why: "2 not certain, 1 reported". */
function describeBesides({ besides }: Profile): string {
  const kinds = ['uncertain', 'reported', 'told'] as const;
  const counts = kinds
    .map((kind) => ({ kind, count: besides?.[kind] ?? 0 }))
    .filter(({ count }) => count > 0);
  return inARow(counts.map(({ kind, count }) => say(`profile.${kind}`, { count })));
}

/** What else is known of a person, a line each: other names and roles as printed, and who quotes them. */
export function detailsOf({
  aliases,
  roles,
  outlets,
}: Pick<Profile, 'aliases' | 'roles' | 'outlets'>): string[] {
  const inRow = (printed: readonly string[]) => inARow(printed.map(inOneLine));
  return [
    ...(aliases.length > 0 ? [say('profile.aliases', { names: inRow(aliases) })] : []),
    ...(roles.length > 0 ? [say('profile.roles', { roles: inRow(roles) })] : []),
    ...(outlets.length > 0 ? [say('profile.quotedBy', { outlets: inRow(outlets) })] : []),
  ];
}

/** What the archive suggests as a choice: "Ada Moss", "also printed Moss, Harbour Minister, 6 statements". */
export const suggestedChoice = ({ value, about }: Suggestion): Choice => ({
  value,
  about: about && describeNamesake(about),
});

/** What tells a person from namesakes, in a few words: "Harbour Minister, 6 statements". */
export function describeNamesake({ alsoPrinted, role, statements }: Namesake): string {
  return inARow([
    ...(alsoPrinted === undefined ? [] : [say('profile.alsoPrinted', { name: alsoPrinted })]),
    ...(role === undefined ? [] : [inOneLine(role)]),
    ...(statements === 0 ? [] : [say('counted.statements', { count: statements })]),
  ]);
}
