import { source } from '../pattern.js';
import { COUNTED_UNIT, NUMBER } from '../words.js';

/** So many units of the calendar, as a part of the patterns of what is that far from a day. */

const ABOUT = source`
  (?:(?<about>about|around|nearly|almost|some|roughly|just|only|over|more than|less than|at least) )?`;

/** "two weeks", "about 10 days", "a few years": the groups `about`, `count` (none for "a few") and `unit`. */
export const COUNT = source`
  (?<![\d.,-]|half )\b${ABOUT}(?:(?<count>${NUMBER})|(?:a )?(?:few|several|many|some))[- ]
  (?<unit>${COUNTED_UNIT})s?`;

/** Whether a count is meant to the unit: not "about three", nor "a hundred". */
export function isExact(about: string | undefined, count: string): boolean {
  return (about === undefined || /^(?:just|only)$/i.test(about)) && !count.endsWith('hundred');
}
