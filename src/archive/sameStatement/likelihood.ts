import { counterpartsOf } from './counterparts.js';
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

/** From this likelihood on, two versions are taken for one statement. */
const threshold: number = learned.threshold;
/** Where a day is not known, nothing but the words shows that they were said on one occasion. */
const undatedThreshold = 0.95;

/** With fewer terms in common, or less than this share of the shorter one's, two versions need no closer look. */
const fewestCommon = 3;
const leastCommon = 0.3;

/** Whether two versions by one speaker are taken for one statement. */
export const areOneStatement = (a: Version, b: Version): boolean =>
  haveEnoughInCommon(a, b) && likelihood(a, b) >= thresholdFor(a, b);

const thresholdFor = ({ day: a }: Version, { day: b }: Version): number =>
  a === null || b === null ? undatedThreshold : threshold;

function haveEnoughInCommon({ terms: a }: Version, { terms: b }: Version): boolean {
  const { same, akin } = counterpartsOf(a, b);
  return same + akin >= Math.max(fewestCommon, leastCommon * Math.min(a.size, b.size));
}
