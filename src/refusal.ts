import { declined, echo } from './answer.js';
import { type Command, isNamed } from './command.js';
import { inARow, listed } from './languages/figures.js';
import { say } from './languages/say.js';
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
  const known = commands.filter(isNamed).map((command) => `/${command.name}`);
  return declined(
    say('refusal.noCommand', { command: name }),
    say('refusal.commands', { commands: inARow(known) }),
  );
}

/** What keeps a request from its command, or nothing. */
export function refuse(
  command: Command,
  options: Readonly<Record<string, string>>,
  admin: boolean,
): Refusal | undefined {
  const { name } = command;
  if (command.adminsOnly && !admin)
    return refused(say('refusal.adminsOnly', { command: name }), say('refusal.whoIsAdmin'));
  for (const [option, value] of Object.entries(options)) {
    if (!Object.hasOwn(command.options, option))
      return misused(say('refusal.noOption', { command: name, option }));
    const refusal = refuseValue(option, value, command.options[option]?.choices ?? [value]);
    if (refusal) return refusal;
  }
  const missing = Object.entries(command.options).find(
    ([option, { required }]) => required && !Object.hasOwn(options, option),
  );
  return missing && misused(say('refusal.needsOption', { command: name, option: missing[0] }));
}

function refuseValue(option: string, value: string, choices: readonly string[]): Refusal | undefined {
  const { length } = value;
  if (length > longestOption) return refused(say('refusal.tooLong', { option, length, most: longestOption }));
  if (choices.includes(value)) return undefined;
  return refused(
    say('refusal.notOneOf', { option, valueInMarks: echo(value) }),
    say('refusal.choices', { choices: listed(choices, 'disjunction') }),
  );
}

const refused = (...words: Parameters<typeof declined>): Refusal => ({
  answer: declined(...words),
  isMisuse: false,
});

const misused = (heading: string): Refusal => ({ answer: declined(heading), isMisuse: true });
