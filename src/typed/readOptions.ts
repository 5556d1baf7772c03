import type { Command } from '../command.js';
import { say } from '../languages/say.js';
import { PlainError } from '../model.js';
import { type Mark, marksIn } from './marks.js';

/**
 * Options as Discord shows them (`person:Ishiba topic:trade`) or as shells have them (`--person Ishiba`).
 * Words before the first option belong to the command's main option. Throws a PlainError where the command
 * has none.
 */
export function optionsOf(text: string, command: Command): Record<string, string> {
  const marks = givenIn(text, command);
  const words = unquoted(text.slice(0, marks[0]?.start));
  const options: Record<string, string> = {};
  if (words !== '') options[mainOption(command)] = words;
  for (const [i, { name, end }] of marks.entries())
    options[name] = unquoted(text.slice(end, marks[i + 1]?.start));
  return options;
}

/**
 * The names of options in a text that give them. Among the words of the main option, the name of one that is given
 * already is a word like any other. Throws a PlainError where an option is given twice behind another one.
 */
function givenIn(text: string, command: Command): Mark[] {
  const found = marksIn(text, command);
  const wordsFirst = text.slice(0, found[0]?.start).trim() !== '';
  const marks = new Map<string, Mark>();
  let isWords = wordsFirst;
  for (const one of found) {
    const given = marks.has(one.name) || (wordsFirst && one.name === command.words);
    if (!given) marks.set(one.name, one);
    else if (!isWords && one.name !== command.words)
      throw new PlainError(say('refusal.givenTwice', { option: one.name }));
    if (!given) isWords = one.name === command.words;
  }
  return [...marks.values()];
}

/** The option that takes words without an option's name. */
function mainOption({ name, words, options, example }: Command): string {
  if (words !== undefined) return words;
  if (Object.keys(options).length === 0) throw new PlainError(say('refusal.takesNoWords', { command: name }));
  throw new PlainError(say('refusal.onlyBehindOption', { command: name, line: `/${name} ${example}` }));
}

/** Quotation marks around a whole value are there for the shell, not part of it. */
const unquoted = (value: string): string => {
  const trimmed = value.trim();
  return /^(["']).*\1$/s.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
};
