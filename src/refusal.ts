import { declined, echo } from './answer.js';
import { type Command, isNamed } from './command.js';
import type { Answer } from './model.js';

/** An option longer than this many UTF-16 code units is declined: as long as the longest message in Discord. */
export const longestOption = 4_000;

/** Why a request is not put to its command. */
export interface Refusal {
  readonly answer: Answer;
  /** Whether an example would help. */
  readonly isMisuse: boolean;
}

/** The answer to whoever asks for a command that is not there. */
export function unknownCommand(name: string, commands: readonly Command[]): Answer {
  const known = commands
    .filter(isNamed)
    .map((command) => `/${command.name}`)
    .join(', ');
  return declined(`There is no command /${name}.`, `There are ${known}.`);
}

const either = new Intl.ListFormat('en', { type: 'disjunction' });

const whoIsAdmin =
  'It takes the Manage Server permission in a server that has invited the bot, or to be named in ADMIN_USER_IDS.';

/** What keeps a request from its command, or nothing. */
export function refuse(
  command: Command,
  options: Readonly<Record<string, string>>,
  admin: boolean,
): Refusal | undefined {
  if (command.adminsOnly && !admin) {
    return refused(`Only admins may use /${command.name}.`, whoIsAdmin);
  }
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(command.options, name)) return misused(`/${command.name} has no option ${name}.`);
    if (value.length > longestOption) {
      return refused(`${name} is too long: ${value.length} characters, at most ${longestOption} are read.`);
    }
    const { choices = [value] } = command.options[name] ?? {};
    if (!choices.includes(value))
      return refused(`${name} cannot be ${echo(value)}.`, `It can be ${either.format(choices)}.`);
  }
  for (const [name, option] of Object.entries(command.options)) {
    if (option.required && !Object.hasOwn(options, name)) return misused(`/${command.name} needs ${name}.`);
  }
  return undefined;
}

const refused = (...words: Parameters<typeof declined>): Refusal => ({
  answer: declined(...words),
  isMisuse: false,
});

const misused = (heading: string): Refusal => ({ answer: declined(heading), isMisuse: true });
