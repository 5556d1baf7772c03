import type { Row } from '../scorer.js';
import { share } from '../share.js';
import type { Pair } from './matching.js';

/** Whether quotations were joined to statements, and fragments told from whole sentences. */
export function shapeRows(pairs: readonly Pair[]): Row[] {
  const decided = pairs.filter(({ expected }) => expected.fragment !== null);
  return [joinedRow(pairs), formRow('fragments', decided, true), formRow('whole sentences', decided, false)];
}

/** How many quotations go on with the statement before them, and the F1 of those that were said to. */
function joinedRow(pairs: readonly Pair[]): Row {
  const expected = pairs.filter((pair) => pair.expected.continues);
  const found = pairs.filter((pair) => pair.found.continues);
  const both = expected.filter((pair) => pair.found.continues);
  return {
    name: 'parts joined to statements (F1)',
    cells: [{ count: expected.length }, share(2 * both.length, expected.length + found.length)],
  };
}

function formRow(name: string, decided: readonly Pair[], fragment: boolean): Row {
  const expected = decided.filter((pair) => pair.expected.fragment === fragment);
  return {
    name: `${name} told as such`,
    cells: [{ count: expected.length }, share(expected.filter(isFormRight).length, expected.length)],
  };
}

/** Whether a fragment is called one, and only a fragment. True where both readings are fair. */
export const isFormRight = ({ expected, found }: Pair): boolean =>
  expected.fragment === null || expected.fragment === (found.directness === 'fragment');
