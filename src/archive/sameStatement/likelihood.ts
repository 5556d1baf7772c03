import { featureNames, featuresOf } from './features.js';
import type { Version } from './version.js';
import learned from './weights.json' with { type: 'json' };

const weights: Readonly<Record<string, number>> = learned.weights;
const ordered: readonly number[] = featureNames.map((name) => weights[name] ?? 0);

/**
 * How likely two versions by one speaker are one statement, from 0 to 1: a logistic regression. Its weights are
 * learned by `evaluation/statements/train.mjs` from invented pairs.
 */
export function likelihood(a: Version, b: Version): number {
  const sum = featuresOf(a, b).reduce((all, value, i) => all + value * (ordered[i] ?? 0), learned.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Whether two versions by one speaker are taken for one statement. */
export const areOneStatement = (a: Version, b: Version): boolean => likelihood(a, b) >= learned.threshold;
