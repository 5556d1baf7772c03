import { parseArgs } from 'node:util';
import { PlainError } from '../../src/model.js';

export const usage = `npm run bench:discord [-- OPTIONS], in the project's folder

  --large   asks 100,000 passages, too: two to four minutes more, unless they are kept from a run before
  --save    writes the table to bench/DISCORD.md
  --help    prints this`;

export interface DiscordOptions {
  /** How many passages the corpora of invented text have. */
  readonly sizes: readonly number[];
  readonly save: boolean;
}

const usualSize = 10_000;
const largeSize = 100_000;

/** `null` where help was asked for. Throws a `PlainError` on options that are none. */
export function discordOptionsFrom(args: string[]): DiscordOptions | null {
  const { large, save, help } = parsed(args);
  return help ? null : { sizes: large ? [usualSize, largeSize] : [usualSize], save };
}

function parsed(args: string[]) {
  try {
    const flag = { type: 'boolean', default: false } as const;
    return parseArgs({ args, options: { large: flag, save: flag, help: flag } }).values;
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
