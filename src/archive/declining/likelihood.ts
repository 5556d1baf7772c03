import { featureNames } from './features.js';
import learned from './weights.json' with { type: 'json' };

const weights: Readonly<Record<string, number>> = learned.weights;
const ordered: readonly number[] = featureNames.map((name) => weights[name] ?? 0);

/**
 * How likely a passage speaks of a question, from 0 to 1, by its features: a logistic regression. Its weights are
 * learned by `evaluation/declining/train.mjs` from questions of which half are answered.
 */
export function likelihood(features: readonly number[]): number {
  const sum = features.reduce((all, value, i) => all + value * (ordered[i] ?? 0), learned.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** From this likelihood on, a passage is shown. */
export const threshold: number = learned.threshold;
