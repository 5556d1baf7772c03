import { parseArgs } from 'node:util';
import { PlainError } from '../src/model.js';

export const usage = `npm run evaluate [-- OPTIONS], in the project's folder

  --errors N   prints the first N mistakes of each measure
  --of WORDS   only those mistakes whose kind or example contains these words
  --json       prints everything as JSON
  --readme     writes the scores into evaluation/SCORES.md and README.md`;

export interface Options {
  readonly errors: number;
  readonly of: string;
  readonly json: boolean;
  readonly readme: boolean;
}

/** `null` where help was asked for. Throws a `PlainError` on options that are none. */
export function optionsFrom(args: string[]): Options | null {
  const { errors, help, ...rest } = parsed(args);
  if (!/^\d+$/.test(errors)) throw new PlainError(`--errors takes a number, not “${errors}”.\n\n${usage}`);
  return help ? null : { ...rest, errors: Number(errors) };
}

function parsed(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean', default: false } as const;
    const options = {
      errors: { ...text, default: '0' },
      of: { ...text, default: '' },
      json: flag,
      readme: flag,
      help: flag,
    };
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
