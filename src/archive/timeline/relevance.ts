import { clueNames, cluesOf, isLead, type Looked } from './clues.js';
import learned from './relevance.json' with { type: 'json' };

const weights: Readonly<Record<string, number>> = learned.weights;
const ordered: readonly number[] = clueNames.map((name) => weights[name] ?? 0);

/** With what an article opens whose headline names the topic is its news, whatever its words name. */
const ofLead = 0.5;

/**
 * How likely an event is one that a timeline of the topic would tell, from 0 to 1: a logistic regression. Its weights
 * are learned by `evaluation/timelines/train.mjs` from topics with the dates that annotators gave them; their articles
 * have no headlines, so what headlines say is not learned.
 */
export function relevanceOf(looked: Looked): number {
  const sum = cluesOf(looked).reduce((all, value, i) => all + value * (ordered[i] ?? 0), learned.bias);
  const learnt = 1 / (1 + Math.exp(-sum));
  return isLead(looked) ? Math.max(ofLead, learnt) : learnt;
}
