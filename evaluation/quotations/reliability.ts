import type { Row } from '../scorer.js';
import { share } from '../share.js';
import { isRight } from './attributions.js';
import type { Pair } from './matching.js';

const bins = 5;

/**
 * A reliability table: attributions by their certainty, and how many of them are right. Where certainty is what it
 * says, both columns are the same.
 */
export function reliabilityRows(pairs: readonly Pair[]): Row[] {
  const answered = pairs.filter(({ found }) => found.speaker !== null);
  return Array.from({ length: bins }, (_, bin) => {
    const these = answered.filter(({ found }) => binOf(found.certainty) === bin);
    const certainty = these.reduce((sum, { found }) => sum + found.certainty, 0);
    return {
      name: `${(bin / bins).toFixed(1)} to ${((bin + 1) / bins).toFixed(1)}`,
      cells: [
        { count: these.length },
        share(certainty, these.length),
        share(these.filter(isRight).length, these.length),
      ],
    };
  });
}

const binOf = (certainty: number): number => Math.min(bins - 1, Math.floor(certainty * bins));
