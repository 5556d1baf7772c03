import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PlainError } from '../src/model.js';
import { markdownOf } from './markdown.js';
import { withScores } from './readme.js';
import type { Mistake, Scores, Table } from './scorer.js';
import { scorers } from './scorers.js';

const usage = `npm run evaluate [-- OPTIONS], in the project's folder

  --errors N   prints the first N mistakes of each measure
  --of WORDS   only those mistakes whose kind or example contains these words
  --json       prints everything as JSON
  --readme     writes the scores into README.md`;

interface Options {
  readonly errors: number;
  readonly of: string;
  readonly json: boolean;
  readonly readme: boolean;
}

function run(): void {
  const options = optionsFrom(process.argv.slice(2));
  if (!options) {
    console.log(usage);
    return;
  }
  const scores = new Map(scorers.map(({ name, score }) => [name, score(path.join('evaluation', name))]));
  const all = [...scores.values()];
  console.log(options.json ? JSON.stringify(Object.fromEntries(scores), null, 2) : report(all, options));
  if (options.readme) writeReadme(all);
}

function report(all: readonly Scores[], options: Options): string {
  const tables = shown(all.flatMap((scores) => [...scores.tables, ...scores.details]));
  return [tables, ...all.map(({ mistakes }) => shownMistakes(mistakes, options))].join('\n');
}

const shown = (tables: readonly Table[]): string => tables.map(markdownOf).join('\n\n');

function shownMistakes(mistakes: readonly Mistake[], { errors, of }: Options): string {
  return mistakes
    .filter(({ kind, example }) => `${kind} ${example}`.includes(of))
    .slice(0, errors)
    .map(shownMistake)
    .join('');
}

const shownMistake = ({ kind, example, words, expected, given, around }: Mistake): string =>
  `\n${kind} (${example})\n  ${around}\n  words:    ${words}\n  expected: ${expected}\n  given:    ${given}\n`;

function writeReadme(all: readonly Scores[]): void {
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync('README.md', withScores(readme, shown(all.flatMap(({ tables }) => tables))));
}

/** `null` where help was asked for. Throws a `PlainError` on options that are none. */
function optionsFrom(args: string[]): Options | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        errors: { type: 'string', default: '0' },
        of: { type: 'string', default: '' },
        json: { type: 'boolean', default: false },
        readme: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return values.help ? null : { ...values, errors: Number(values.errors) || 0 };
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

try {
  run();
} catch (error) {
  if (!(error instanceof PlainError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
