import type { Row } from '../scorer.js';
import { share } from '../share.js';
import { isRight } from './attributions.js';
import type { Pair } from './matching.js';
import { saysLess } from './sameSpeaker.js';

/** What became of the speaker of words that were found, the best first. */
const outcomes = ['right', 'withheld', 'not named in full', 'somebody else'] as const;

export type Outcome = (typeof outcomes)[number];

/** `somebody else` is the worst, and stands also for anybody who is given where it cannot be known who speaks. */
export function outcomeOf(pair: Pair): Outcome {
  const { speaker } = pair.found;
  if (isRight(pair)) return 'right';
  if (speaker === null) return 'withheld';
  const [best] = pair.expected.speakers;
  return best !== null && saysLess(speaker, best) ? 'not named in full' : 'somebody else';
}

/** How many speakers had which outcome, and what share of all that is. */
export function outcomeRows(pairs: readonly Pair[]): Row[] {
  const all = pairs.map(outcomeOf);
  return outcomes.map((name) => {
    const count = all.filter((outcome) => outcome === name).length;
    return { name, cells: [{ count }, share(count, all.length)] };
  });
}
