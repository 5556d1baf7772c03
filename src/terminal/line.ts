import type { Request } from '../bot.js';
import type { Command } from '../command.js';

/** What a line typed in the terminal asks for; plain words are a question to `/ask`. */
export function requestOf(line: string, commands: readonly Command[]): Request {
  const typed = line.trim();
  const [, name = 'ask', rest = ''] = /^\/(\S+)\s*(.*)$/s.exec(typed) ?? [null, 'ask', typed];
  const command = commands.find((one) => one.name === name);
  return { command: name, options: command ? optionsOf(rest, command) : {}, admin: true };
}

/**
 * Options as Discord shows them (`person:Ishiba topic:trade`) or as shells have them (`--person Ishiba`).
 * Words before the first option belong to the command's main option.
 */
function optionsOf(text: string, command: Command): Record<string, string> {
  const names = Object.keys(command.options);
  const option = new RegExp(`(?:^|\\s)(?:--(${names.join('|')})[\\s=]|(${names.join('|')}):)`, 'g');
  const marks = names.length > 0 ? [...text.matchAll(option)] : [];
  const words = unquoted(text.slice(0, marks[0]?.index ?? text.length));
  const options: Record<string, string> = words === '' ? {} : { [command.words ?? 'words']: words };
  for (const [i, mark] of marks.entries()) {
    const name = mark[1] ?? mark[2] ?? '';
    options[name] = unquoted(text.slice(mark.index + mark[0].length, marks[i + 1]?.index));
  }
  return options;
}

/** Quotation marks around a whole value are there for the shell, not part of it. */
const unquoted = (value: string): string => {
  const trimmed = value.trim();
  return /^(["']).*\1$/s.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
};

/** Completions for a line: commands, and the options of a command that are not given yet. */
export function complete(line: string, commands: readonly Command[]): [string[], string] {
  if (!line.startsWith('/')) return [[], line];
  const word = line.slice(line.lastIndexOf(' ') + 1);
  const command = commands.find(({ name }) => line.startsWith(`/${name} `));
  const offered = command
    ? Object.keys(command.options).map((name) => `${name}:`)
    : commands.map(({ name }) => `/${name} `);
  return [
    offered.filter((one) => one.startsWith(word) && (one.startsWith('/') || !line.includes(one))),
    word,
  ];
}
