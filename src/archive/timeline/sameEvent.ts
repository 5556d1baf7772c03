import { likeness, oneEvent, type Rarity } from './likeness.js';
import { areOfWhatHappensOnce } from './once.js';
import { agree, areComparable, mayBeSlip } from './times.js';
import type { Told } from './told.js';

/** Whether what two articles tell is one event. */
export type Verdict = 'same' | 'contradicts' | 'different';

/** Likeness from which two passages of times that cannot both be right tell one event nevertheless. */
const contradicting = 0.8;
/** Both name so many, at least; what both call the first of its kind need not be named as well. */
const fewestNames = 2;
const fewestOfFirst = 1;

/**
 * Compares two tellings. Rather two entries than a false contradiction: what comes every year or every day is told of
 * another date in nearly the same words, so only what happens once can contradict, and only where the articles name
 * the same and count the same.
 */
export function compare(a: Told, b: Told, rarity: Rarity): Verdict {
  if (agree(a.time, b.time)) {
    return areComparable(a.time, b.time) && likeness(a, b, rarity) >= oneEvent ? 'same' : 'different';
  }
  if (!mayBeSlip(a.time, b.time) || !areOfWhatHappensOnce(a, b)) return 'different';
  if (!nameTheSame(a, b) || !countTheSame(a, b)) return 'different';
  return likeness(a, b, rarity) >= contradicting ? 'contradicts' : 'different';
}

function nameTheSame({ names: a, ordinals: one }: Told, { names: b, ordinals: other }: Told): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const fewest = one.has('first') && other.has('first') ? fewestOfFirst : fewestNames;
  return few.size >= fewest && [...few].every((name) => many.has(name));
}

const countTheSame = ({ numbers: a }: Told, { numbers: b }: Told): boolean =>
  [...a].every((number) => b.has(number)) || [...b].every((number) => a.has(number));
