import type { Clue } from './clues.js';
import learned from './weights.json' with { type: 'json' };

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(learned.weights));

/**
 * How likely an attribution that rests on these clues is right, from 0 to 1: a logistic regression. Its weights
 * are learned by `evaluation/calibration/calibrate.mjs` from annotated articles. A clue that it has not met
 * weighs nothing; no clues, nobody found.
 */
export function certaintyOf(clues: readonly Clue[]): number {
  if (clues.length === 0) return 0;
  const score = [...new Set(clues)].reduce((sum, clue) => sum + (WEIGHTS.get(clue) ?? 0), learned.bias);
  return 1 / (1 + Math.exp(-score));
}
