import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../src/model.js';
import { markdownOf } from './markdown.js';
import { type Options, optionsFrom, usage } from './options.js';
import { withoutTopics, withScores } from './readme.js';
import type { Mistake, Scores, Table } from './scorer.js';
import { scorers } from './scorers.js';

async function run(): Promise<void> {
  const options = optionsFrom(process.argv.slice(2));
  if (!options) {
    console.log(usage);
    return;
  }
  const scores = new Map<string, Scores>();
  for (const { name, score } of scorers) scores.set(name, await score(path.join('evaluation', name)));
  const all = [...scores.values()];
  console.log(options.json ? JSON.stringify(Object.fromEntries(scores), null, 2) : report(all, options));
  if (options.readme) writeScores(all.flatMap(({ tables }) => tables));
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

/** All scores go into a page of their own, those on all topics into the README. */
function writeScores(tables: readonly Table[]): void {
  writeInto('evaluation/SCORES.md', tables);
  writeInto('README.md', tables.map(withoutTopics));
}

function writeInto(page: string, tables: readonly Table[]): void {
  writeFileSync(page, withScores(readFileSync(page, 'utf8'), shown(tables)));
}

try {
  await run();
} catch (error) {
  if (!(error instanceof PlainError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
