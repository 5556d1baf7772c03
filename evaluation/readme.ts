import { PlainError } from '../src/model.js';

const begin = '<!-- scores: written by npm run evaluate -- --readme -->';
const end = '<!-- end of scores -->';

/** What the README says of the scores: the text between the two marks. Throws a `PlainError` without them. */
export function scoresIn(readme: string): string {
  const { from, to } = between(readme);
  return readme.slice(from, to);
}

/** The README with other scores in it. Throws a `PlainError` where it has no place for them. */
export function withScores(readme: string, scores: string): string {
  const { from, to } = between(readme);
  return `${readme.slice(0, from)}\n\n${scores}\n\n${readme.slice(to)}`;
}

function between(readme: string): { from: number; to: number } {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end, from);
  if (from < 0 || to < 0)
    throw new PlainError(`README.md has no place for scores between “${begin}” and “${end}”.`);
  return { from: from + begin.length, to };
}
