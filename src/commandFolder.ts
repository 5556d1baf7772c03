import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Command } from './command.js';
import { PlainError } from './model.js';

const shortText = z.string().min(1).max(100);

/** What the adapters add themselves: options of every command, and commands of the terminal. */
const taken = {
  options: ['hide', 'limit', 'json', 'corpus', 'help'],
  commands: ['chat', 'check', 'batch', 'rank', 'extract'],
};

/** Why an option cannot have a name, or nothing where it can. */
function wrongOptionName(name: string): string | undefined {
  if (taken.options.includes(name)) return 'the bot itself has an option of this name';
  if (!/^[a-z][a-z_]{0,31}$/.test(name)) return 'its name may have only lower-case letters and _';
  return undefined;
}

/** Why a command cannot have a name, or nothing where it can. */
function wrongName(name: string): string | undefined {
  if (taken.commands.includes(name)) return 'the terminal itself has a command of this name';
  if (!/^[a-z][a-z-]{0,31}$/.test(name)) return 'its name may have only lower-case letters and hyphens';
  return undefined;
}

const options = z
  .record(z.string(), z.object({ description: shortText, required: z.boolean().optional() }))
  .superRefine((declared, { addIssue }) => {
    for (const name of Object.keys(declared)) {
      const message = wrongOptionName(name);
      if (message !== undefined) addIssue({ code: 'custom', message, path: [name] });
    }
  });

const definition = z
  .object({
    description: shortText,
    options,
    words: z.string().optional(),
    example: z.string(),
    reply: z.enum(['asker', 'channel']),
    limit: z.number().int().positive().optional(),
    adminsOnly: z.boolean().optional(),
    answer: z.custom<Command['answer']>((value) => typeof value === 'function', 'a function is expected'),
  })
  .refine(({ words, options }) => words === undefined || Object.hasOwn(options, words), {
    error: 'names no option of the command',
    path: ['words'],
  });

/**
 * Loads every command of a folder, sorted by name: a file's default export is the command, the file's name
 * its name. Throws a PlainError that names the first file that holds no command, and says why; or the folder
 * where it has no file at all.
 */
export async function loadCommands(folder: URL): Promise<Command[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.js')).sort();
  if (files.length === 0) throw new PlainError(`There are no commands in ${fileURLToPath(folder)}.`);
  const commands: Command[] = [];
  for (const file of files)
    commands.push(await loadCommand(new URL(file, folder), path.basename(file, '.js')));
  return commands;
}

async function loadCommand(file: URL, name: string): Promise<Command> {
  const wrong = (why: string) => new PlainError(`commands/${name} is not a command: ${why}.`);
  const misnamed = wrongName(name);
  if (misnamed !== undefined) throw wrong(misnamed);
  const exports: unknown = await import(file.href).catch((error: unknown) => {
    throw wrong(`it cannot be loaded (${error instanceof Error ? error.message : String(error)})`);
  });
  const parsed = definition.safeParse((exports as { default?: unknown }).default);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw wrong(`${issue?.path.join('.') || 'its default export'}: ${issue?.message}`);
  }
  const { words, limit, adminsOnly, ...rest } = parsed.data;
  return {
    name,
    ...rest,
    options: Object.fromEntries(
      Object.entries(rest.options).map(([key, { description, required }]) => [
        key,
        { description, required: required ?? false },
      ]),
    ),
    limit: limit ?? 5,
    adminsOnly: adminsOnly ?? false,
    ...(words === undefined ? {} : { words }),
  };
}

/** The folder of the commands that come with the bot. */
export const ownCommands = (): URL => pathToFileURL(`${path.resolve(import.meta.dirname, '../commands')}/`);
