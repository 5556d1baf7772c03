import { parseArgs } from 'node:util';
import { PlainError } from '../src/model.js';
import type { Manner } from './measure.js';

export const usage = `npm run bench [-- OPTIONS], in the project's folder, after npm ci in bench/

  --large        measures 400,000 passages, too
  --sizes LIST   other numbers of passages: 1000,10000
  --only WORDS   only what has these words in its name, printed and not written to bench/RESULTS.md
  --processor    counts the processor's time, for a machine that is not idle
  --limit N      the seconds that a build, and the queries, may take: 300
  --help         prints this`;

export interface BenchOptions extends Manner {
  readonly sizes: readonly number[];
  readonly only: string;
}

const usualSizes = [1_000, 10_000, 100_000];
const largeSize = 400_000;

/** `null` where help was asked for. Throws a `PlainError` on options that are none. */
export function benchOptionsFrom(args: string[]): BenchOptions | null {
  const { large, sizes, only, processor, limit, help } = parsed(args);
  if (help) return null;
  const given = sizes === undefined ? usualSizes : sizes.split(',').map(Number);
  if (given.some((size) => !Number.isInteger(size) || size < 1))
    throw new PlainError(`--sizes takes numbers with commas between, not “${sizes}”.\n\n${usage}`);
  if (!/^\d{1,6}$/.test(limit)) throw new PlainError(`--limit takes seconds, not “${limit}”.\n\n${usage}`);
  return {
    clock: processor ? 'processor' : 'wall',
    limitSeconds: Number(limit),
    sizes: large ? [...given, largeSize] : given,
    only,
  };
}

function parsed(args: string[]) {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const options = {
      large: flag,
      processor: flag,
      limit: { type: 'string', default: '300' },
      sizes: { type: 'string' },
      only: { type: 'string', default: '' },
      help: flag,
    } as const;
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
