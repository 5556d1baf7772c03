import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Command, OptionDefinitions } from './command.js';
import { clashOf, commandDefinition, wrongName } from './commandChecks.js';
import { PlainError } from './model.js';

/**
 * Loads every command of a folder, sorted by name: a file's default export is the command, the file's name
 * its name. Throws a PlainError that names the first file that holds no command, or one that cannot be beside
 * the others, and says why; or the folder where it has no file at all.
 */
export async function loadCommands(folder: URL): Promise<Command[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.js')).sort();
  if (files.length === 0) throw new PlainError(`There are no commands in ${fileURLToPath(folder)}.`);
  const commands: Command[] = [];
  for (const file of files)
    commands.push(await loadCommand(new URL(file, folder), path.basename(file, '.js')));
  const clash = clashOf(commands);
  if (clash !== undefined) throw new PlainError(clash);
  return commands;
}

/** How many findings are wanted where neither asker nor command says. */
const usualLimit = 5;

async function loadCommand(file: URL, name: string): Promise<Command> {
  const wrong = (why: string) => new PlainError(`commands/${name} is not a command: ${why}.`);
  const misnamed = wrongName(name);
  if (misnamed !== undefined) throw wrong(misnamed);
  const exports: unknown = await import(file.href).catch((error: unknown) => {
    throw wrong(`it cannot be loaded (${error instanceof Error ? error.message : String(error)})`);
  });
  const parsed = commandDefinition.safeParse((exports as { default?: unknown }).default);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw wrong(`${issue?.path.join('.') || 'its default export'}: ${issue?.message}`);
  }
  const { options, limit = usualLimit, most = limit, ...rest } = parsed.data;
  return { adminsOnly: false, needsPlace: false, name, ...rest, options: withNeed(options), limit, most };
}

/** Options of which each says whether it is required. */
function withNeed(options: OptionDefinitions): Command['options'] {
  const entries = Object.entries(options).map(
    ([name, option]) => [name, { ...option, required: option.required ?? false }] as const,
  );
  return Object.fromEntries(entries);
}

/** The folder of the commands that come with the bot. */
export const ownCommands = (): URL => pathToFileURL(`${path.resolve(import.meta.dirname, '../commands')}/`);
