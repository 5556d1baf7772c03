import type { Hit } from './hits.js';
import { type ReadPassage, shareOf } from './readPassage.js';
import type { Sought } from './sought.js';

/** A hit is compared with so many behind it: further ones are not near. */
const compared = 8;

/**
 * How near each other the units stand, from 0 to 1: each pair counts by the words from one to the other, and by the
 * commoner of the two. 1 where all stand one right behind the other.
 */
export function near({ hits }: ReadPassage, { rarity }: Sought): number {
  const whole = rarity.slice(1).reduce((sum, weight, unit) => sum + Math.min(weight, rarity[unit] ?? 0), 0);
  if (whole === 0) return 0;
  const best = new Map<number, number>();
  for (const [i, one] of hits.entries()) {
    for (const other of hits.slice(i + 1, i + compared)) {
      if (other.unit === one.unit || other.from < one.to) continue;
      const commoner = Math.min(rarity[one.unit] ?? 0, rarity[other.unit] ?? 0);
      const worth = (commoner * one.weight * other.weight) / (other.from - one.to + 1);
      const pair = Math.min(one.unit, other.unit) * rarity.length + Math.max(one.unit, other.unit);
      best.set(pair, Math.max(best.get(pair) ?? 0, worth));
    }
  }
  return Math.min(1, [...best.values()].reduce((sum, value) => sum + value, 0) / whole);
}

/** So many words away what stands around an answer counts half. */
const halfAway = 8;
/** What stands in another sentence counts that much less. */
const otherSentence = 0.5;
/** So many possible answers of one passage are compared: more are a list. */
const mostAnswers = 24;

/** How much of the question stands around a possible answer, the best one's, from 0 to 1. */
export function answerNear({ hits, answers }: ReadPassage, sought: Sought): number {
  let most = 0;
  for (const { place, sentence } of answers.slice(0, mostAnswers)) {
    const had = sought.units.map(() => 0);
    for (const hit of hits) {
      const worth =
        (hit.weight * (hit.sentence === sentence ? 1 : otherSentence)) / (1 + away(hit, place) / halfAway);
      had[hit.unit] = Math.max(had[hit.unit] ?? 0, worth);
    }
    most = Math.max(most, shareOf(had, sought));
  }
  return most;
}

/** How many words stand between. */
const away = ({ from, to }: Hit, place: number): number =>
  Math.max(0, from > place ? from - place - 1 : place - to);
