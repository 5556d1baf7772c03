import type { Request } from '../bot.js';
import type { Command } from '../command.js';
import { optionsOf } from '../typed/readOptions.js';

/**
 * What a line typed in the terminal asks for; plain words are a question to `/ask`. Throws a PlainError where
 * words are given to a command that takes none.
 */
export function requestOf(line: string, commands: readonly Command[]): Request {
  const typed = line.trim();
  const [, name = 'ask', rest = ''] = /^\/(\S+)\s*(.*)$/s.exec(typed) ?? [null, 'ask', typed];
  const command = commands.find((one) => one.name === name);
  return { command: name, options: command ? optionsOf(rest, command) : {}, admin: true };
}
