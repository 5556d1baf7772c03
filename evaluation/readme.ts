import { PlainError } from '../src/model.js';
import type { Table } from './scorer.js';

const begin = '<!-- scores: written by npm run evaluate -- --readme -->';
const end = '<!-- end of scores -->';

/** What a page of ours says of the scores: the text between the two marks. Throws a `PlainError` without them. */
export function scoresIn(page: string): string {
  const { from, to } = between(page);
  return page.slice(from, to);
}

/** The page with other scores in it. Throws a `PlainError` where it has no place for them. */
export function withScores(page: string, scores: string): string {
  const { from, to } = between(page);
  return `${page.slice(0, from)}\n\n${scores}\n\n${page.slice(to)}`;
}

/** A table for the README: where it has a row on all topics, without those of single ones, which stand above it. */
export function withoutTopics({ heads, rows }: Table): Table {
  const all = rows.findIndex(({ name }) => name.startsWith('all '));
  return { heads, rows: rows.slice(Math.max(0, all)) };
}

function between(page: string): { from: number; to: number } {
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0)
    throw new PlainError(`There is no place for scores between “${begin}” and “${end}”.`);
  return { from: from + begin.length, to };
}
