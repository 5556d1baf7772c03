import { z } from 'zod';
import type { Command } from './command.js';

const shortText = z.string().min(1).max(100);

/** What the adapters add themselves: options of every command, and commands of the terminal. */
const taken = {
  options: ['hide', 'limit', 'json', 'corpus', 'help'],
  commands: ['chat', 'check', 'batch', 'rank', 'extract', 'add'],
};

/** Why an option cannot have a name, or nothing where it can. */
function wrongOptionName(name: string): string | undefined {
  if (taken.options.includes(name)) return 'the bot itself has an option of this name';
  if (!/^[a-z][a-z_]{0,31}$/.test(name)) return 'its name may have only lower-case letters and _';
  return undefined;
}

/** Why a command cannot have a name, or nothing where it can. */
export function wrongName(name: string): string | undefined {
  if (taken.commands.includes(name)) return 'the terminal itself has a command of this name';
  if (!/^[a-z][a-z-]{0,31}$/.test(name)) return 'its name may have only lower-case letters and hyphens';
  return undefined;
}

/** Discord takes 40 components in a message; heading, note, picture and buttons are some of them. */
const mostOnPage = 20;

/** Discord takes 25, and the bot adds the one that hides the reply. */
const mostOptions = 24;

/** Discord offers no more to choose from. */
const mostChoices = 25;

const aFunction = <F>() => z.custom<F>((value) => typeof value === 'function', 'a function is expected');

const option = z
  .object({
    description: shortText,
    required: z.boolean().exactOptional(),
    choices: z.array(shortText).min(1).max(mostChoices).exactOptional(),
    suggests: z.enum(['people', 'topics', 'outlets']).exactOptional(),
    formOnly: z.boolean().exactOptional(),
  })
  .refine(({ choices, suggests }) => choices === undefined || suggests === undefined, {
    error: 'goes with choices or with suggestions, and not with both',
    path: ['suggests'],
  })
  .refine(({ required, formOnly }) => !(required && formOnly), {
    error: 'cannot be required where only a form asks it',
    path: ['formOnly'],
  });

const options = z.record(z.string(), option).superRefine((declared, { addIssue }) => {
  if (Object.keys(declared).length > mostOptions) {
    addIssue({ code: 'custom', message: `at most ${mostOptions} can be offered` });
  }
  for (const name of Object.keys(declared)) {
    const message = wrongOptionName(name);
    if (message !== undefined) addIssue({ code: 'custom', message, path: [name] });
  }
});

/** A command file's default export. */
export const commandDefinition = z
  .object({
    description: shortText,
    options,
    suggestsFrom: z.enum(['quotations', 'comparisons', 'events']).exactOptional(),
    words: z.string().exactOptional(),
    onMessage: z
      .string()
      .regex(/^\S(?:[^\p{Cc}]{0,30}\S)?$/u, 'may have 1 to 32 characters, without white space around them')
      .exactOptional(),
    onFinding: aFunction<NonNullable<Command['onFinding']>>().exactOptional(),
    onWatch: aFunction<NonNullable<Command['onWatch']>>().exactOptional(),
    example: z.string(),
    examples: aFunction<NonNullable<Command['examples']>>().exactOptional(),
    label: aFunction<NonNullable<Command['label']>>().exactOptional(),
    reply: z.enum(['asker', 'channel']),
    limit: z.number().int().positive().exactOptional(),
    page: z.number().int().positive().max(mostOnPage).exactOptional(),
    most: z.number().int().positive().exactOptional(),
    adminsOnly: z.boolean().exactOptional(),
    needsPlace: z.boolean().exactOptional(),
    asked: aFunction<NonNullable<Command['asked']>>().exactOptional(),
    answer: aFunction<Command['answer']>(),
  })
  .refine(({ words, options }) => words === undefined || Object.hasOwn(options, words), {
    error: 'names no option of the command',
    path: ['words'],
  })
  .refine(({ words, onMessage }) => onMessage === undefined || words !== undefined, {
    error: 'needs words, the option that takes the text of a message',
    path: ['onMessage'],
  })
  .refine(({ words, onFinding }) => onFinding === undefined || words !== undefined, {
    error: 'needs words, the option that takes a reference to a finding',
    path: ['onFinding'],
  });

/** Discord offers no more commands of one application on a message. */
const mostOnMessage = 5;

/** Why commands cannot be offered side by side, or nothing where they can. */
export function clashOf(commands: readonly Command[]): string | undefined {
  const offered = commands.filter(({ onMessage }) => onMessage !== undefined);
  for (const { name, onMessage } of offered) {
    const first = offered.find((other) => other.onMessage === onMessage);
    if (first && first.name !== name) {
      return `commands/${name} is offered on a message as “${onMessage}”, and so is commands/${first.name}.`;
    }
  }
  const [tooMany] = offered.slice(mostOnMessage);
  if (!tooMany) return undefined;
  return `commands/${tooMany.name} cannot be offered on a message: ${mostOnMessage} others are already.`;
}
