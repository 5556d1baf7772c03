import { clueNames, cluesOf, type Looked } from './clues.js';
import learned from './relevance.json' with { type: 'json' };

const weights: Readonly<Record<string, number>> = learned.weights;
const ordered: readonly number[] = clueNames.map((name) => weights[name] ?? 0);

/**
 * How likely an event is one that a timeline of the topic would tell, from 0 to 1: a logistic regression. Its weights
 * are learned by `evaluation/timelines/train.mjs` from topics with the dates that annotators gave them.
 */
export function relevanceOf(looked: Looked): number {
  const sum = cluesOf(looked).reduce((all, value, i) => all + value * (ordered[i] ?? 0), learned.bias);
  return 1 / (1 + Math.exp(-sum));
}
