import type { Day } from './calendar.js';
import { chooseOccurrence, type Which } from './choice.js';
import type { Direction } from './direction.js';
import { lastDay, type Period } from './period.js';
import { fromMentioned, type Reading, type Setting } from './rule.js';

/** The one in the week, or in the year, of a day (0), in the one before it (-1), after it (1) … */
type InCycle = (day: Day, cycle: number) => Period;

/**
 * The one that a name like "Friday", "July" or "winter" means: the one that its own word or its clause looks
 * to; where it ends a stretch ("from Monday until Friday"), none before that begins. It is certain with a
 * word of its own, or on the side that the clause plainly looks to.
 */
export function readOccurrence(setting: Setting, inCycle: InCycle, which: Which): Reading | 'unresolved' {
  const { stretchBegins, published, direction } = setting;
  if (stretchBegins?.namesYear && !which)
    return fromMentioned(stretchBegins, ({ first }) => firstAfter(first, inCycle));
  if (published === null) return 'unresolved';
  const chosen = chooseOccurrence((cycle) => inCycle(published, cycle), published, which, direction);
  const begins = which ? chosen.first : (stretchBegins?.period.first ?? chosen.first);
  const means = chosen.first < begins ? firstAfter(begins, inCycle) : chosen;
  return { means, from: 'published', certain: which !== null || isOnItsSide(means, published, direction) };
}

function firstAfter(day: Day, inCycle: InCycle): Period {
  const current = inCycle(day, 0);
  return current.first > day ? current : inCycle(day, 1);
}

/** Whether the clause plainly looks to the side of the publication where a period lies. */
export function isOnItsSide(period: Period, published: Day, direction: Direction): boolean {
  if (direction === 'ahead') return lastDay(period) >= published;
  return direction === 'back' && period.first <= published;
}
