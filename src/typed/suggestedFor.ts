import type { Beside, SuggestionKind } from '../archive/port.js';
import type { Command } from '../command.js';

/** So many are suggested: as many as Discord offers. Of what is typed more is not looked at. */
export const mostSuggested = 25;
export const longestTyped = 100;

/** What is to be suggested to somebody who types an option. */
export interface SuggestedFor {
  readonly kind: SuggestionKind;
  readonly beside: Beside;
}

/** What each kind of suggestion is called where it is given already. */
const named = { people: 'person', topics: 'topic', outlets: 'outlet' } as const;

/** No value that is given is longer. */
const longestGiven = 100;

/** What an option of a command suggests where others are filled in already; `null` where it suggests nothing. */
export function suggestedFor(
  { options, suggestsFrom: from }: Command,
  option: string,
  filled: Readonly<Record<string, string | undefined>>,
): SuggestedFor | null {
  const kind = Object.hasOwn(options, option) ? options[option]?.suggests : undefined;
  if (!kind) return null;
  const given = Object.entries(options).flatMap(([name, { suggests }]) => {
    const value = Object.hasOwn(filled, name) ? filled[name]?.trim() : undefined;
    const says =
      name !== option && suggests !== undefined && value !== undefined && value.length <= longestGiven;
    return says && value !== '' ? [[named[suggests], value] as const] : [];
  });
  return { kind, beside: { ...Object.fromEntries(given), ...(from ? { from } : {}) } };
}
