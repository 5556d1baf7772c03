import { type Clues, clueNames } from './clues.js';
import learned from './weights.json' with { type: 'json' };

const weights: Readonly<Record<string, number>> = learned;
const ordered = clueNames.map((name) => [name, weights[name] ?? 0] as const);

/**
 * How well a passage fits a question, by what speaks for it: comparable within one question. The weights are learned
 * by `evaluation/search/train.mjs`; none is below 0, so that nothing that speaks for a passage ever counts against it.
 */
export const weigh = (clues: Clues): number =>
  ordered.reduce((sum, [name, weight]) => sum + weight * clues[name], 0);
