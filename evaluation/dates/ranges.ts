import type { DateExpression } from '../../src/model.js';
import { overlap } from '../overlaps.js';
import type { Expected } from './example.js';

/** What of an expression is compared: where it stands, its value, and how sure that is. */
export type Found = Pick<DateExpression, 'start' | 'end' | 'value' | 'from' | 'certain'>;

/**
 * What was found, where a range may be one expression or two: “1950-53” as `1950/1953`, or as `1950` and `1953`.
 * Both are fair, and brought into the shape that was expected.
 */
export const inExpectedShape = (expected: readonly Expected[], found: readonly Found[]): Found[] =>
  joined(expected, split(expected, found));

/** A range that stands over two expected expressions is two. */
const split = (expected: readonly Expected[], found: readonly Found[]): Found[] =>
  found.flatMap((one) => {
    const ends = one.value?.split('/') ?? [];
    const places = expected.filter((place) => overlap(place, one));
    if (ends.length !== 2 || places.length !== 2) return one;
    return places.map(({ start, end }, i) => ({ ...one, start, end, value: ends[i] ?? null }));
  });

/** Two expressions inside an expected range are one, if they are its ends. */
function joined(expected: readonly Expected[], found: readonly Found[]): Found[] {
  let all = [...found];
  for (const range of expected) {
    const [first, last, ...more] = all.filter((one) => overlap(one, range));
    if (!first || !last || more.length > 0) continue;
    const value = `${first.value}/${last.value}`;
    if (!range.values.includes(value)) continue;
    const whole = { ...first, end: last.end, value, certain: first.certain && last.certain };
    all = all.flatMap((one) => (one === last ? [] : one === first ? whole : one));
  }
  return all;
}
