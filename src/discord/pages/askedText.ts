import { type Asked, noneChosen } from '../../model.js';
import { readFields, writeFields } from './fields.js';

/** What was asked as one text: the command, then name and value of each option. */
export const writeAsked = ({ command, options }: Asked): string =>
  writeFields([command, ...Object.entries(options).flat()]);

/** What `writeAsked` gives, read; `null` where it is something else. */
export function readAsked(text: string): Asked | null {
  const [command, ...pairs] = readFields(text) ?? [];
  return command ? askedBy(command, pairs) : null;
}

/** What was asked, and what one of its options may mean, as one text: the values stand behind the command. */
export const writeChoices = (
  { command, options }: Asked,
  option: string,
  values: readonly string[],
): string => writeFields([command, option, ...values, ...Object.entries(options).flat()]);

/** What asks the same again with the chosen one of so many values, from 0; `null` where it is no such text. */
export function readChoice(text: string, chosen: number, count: number): Asked | null {
  const [command, option, ...rest] = readFields(text) ?? [];
  const value = rest.slice(0, count)[chosen];
  if (!command || option === undefined || value === undefined) return null;
  const asked = askedBy(command, rest.slice(count));
  return asked && { command, options: { ...asked.options, [option]: value } };
}

/** Which option a field sets, as one text. */
export const writeField = (command: string, option: string): string => writeFields([command, option]);

/** What sets that option to what is chosen in the field; `null` where the text names none. */
export function readField(text: string, chosen: readonly string[]): Asked | null {
  const [command, option, ...rest] = readFields(text) ?? [];
  if (!command || !option || rest.length > 0) return null;
  return { command, options: { [option]: chosen.join(' ') || noneChosen } };
}

function askedBy(command: string, pairs: readonly string[]): Asked | null {
  if (pairs.length % 2 !== 0) return null;
  const names = pairs.filter((_, place) => place % 2 === 0);
  return { command, options: Object.fromEntries(names.map((name, i) => [name, pairs[2 * i + 1] ?? ''])) };
}
