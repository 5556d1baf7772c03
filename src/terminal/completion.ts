import type { Bot } from '../bot.js';
import { type Command, typedOptions } from '../command.js';
import { optionsOf } from '../typed/readOptions.js';

/** What stands on a line for the word that is completed, and that word as far as it is typed. */
export type Completions = [string[], string];

/**
 * Completions for a line: those of its commands and options, and what the coverage suggests for an option. The first
 * word behind an option's name is its value; a later one may be the name of another option.
 */
export async function completed(line: string, bot: Bot): Promise<Completions> {
  const named = complete(line, bot.commands);
  const typing = optionTyped(line, bot.commands);
  const mayBeName = !typing?.isNamed || typing.typed.includes(' ');
  if (!typing || (mayBeName && named[0].length > 0)) return named;
  const suggestions = await bot.suggest(typing.command, typing.option, typing.typed, typing.given);
  return [suggestions.map(({ value }) => value), typing.typed];
}

/** The option whose value stands at the end of a line, where the coverage suggests something for it. */
function optionTyped(line: string, commands: readonly Command[]) {
  const [, name, rest = ''] = /^\/(\S+) (.*)$/s.exec(line) ?? [];
  const command = commands.find((one) => one.name === name);
  if (!command) return undefined;
  const [last] = Object.keys(command.options)
    .map((option) => ({ option, start: ` ${rest}`.lastIndexOf(` ${option}:`) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => b.start - a.start);
  const option = last?.option ?? command.words;
  if (option === undefined || command.options[option]?.suggests === undefined) return undefined;
  const typed = (last ? rest.slice(last.start + last.option.length + 1) : rest).trimStart();
  const given = last ? givenBefore(rest.slice(0, last.start), command) : {};
  return { command: command.name, option, typed, given, isNamed: last !== undefined };
}

/** The options before the one that is typed; none where they cannot be read yet. */
function givenBefore(text: string, command: Command): Record<string, string> {
  try {
    return optionsOf(text, command);
  } catch {
    return {};
  }
}

/** Completions for a line: commands, the options of a command that are not given yet, and what one can be. */
export function complete(line: string, commands: readonly Command[]): Completions {
  if (!line.startsWith('/')) return [[], line];
  const word = line.slice(line.lastIndexOf(' ') + 1);
  const command = commands.find(({ name }) => line.startsWith(`/${name} `));
  const choices = command && choicesBefore(word, line, command);
  if (choices) return choices;
  const offered = command
    ? typedOptions(command).map(([name]) => `${name}:`)
    : commands.map(({ name }) => `/${name} `);
  return [
    offered.filter((one) => one.startsWith(word) && (one.startsWith('/') || !line.includes(one))),
    word,
  ];
}

/** What an option can be whose name stands before the word that is typed, in it or apart. */
function choicesBefore(word: string, line: string, { options }: Command): Completions | undefined {
  const [, name = '', typed = ''] = /(?:^|\s)(\w+):\s*(\S*)$/.exec(line) ?? [];
  const choices = options[name]?.choices;
  if (!choices) return undefined;
  const before = word.slice(0, word.length - typed.length);
  return [choices.filter((choice) => choice.startsWith(typed)).map((choice) => before + choice), word];
}
