import { lastDay, type Period, periodAround, shiftBy, UNITS, type Unit } from './period.js';

const fineness = (unit: Unit) => UNITS.indexOf(unit);

/** The last mentioned period that is no coarser than a unit: what "that month" or "the next day" counts from. */
export function lastMentioned(mentioned: readonly Period[], unit: Unit): Period | null {
  return mentioned.findLast((period) => fineness(period.unit) <= fineness(unit)) ?? null;
}

/**
 * The period some units after, or before, one that was mentioned, never finer than it: a year after 2017 is
 * 2018, two days after a day is a day, four months after 2019 (counted from its middle) is a year again.
 */
export function away(anchor: Period, amount: number, unit: Unit): Period {
  if (fineness(unit) >= fineness(anchor.unit)) {
    const coarse = anchor.unit === 'day' && unit !== 'day' ? unit : anchor.unit;
    return periodAround(shiftBy(anchor, amount, unit).first, coarse);
  }
  const middle = Math.floor((anchor.first + lastDay(anchor)) / 2);
  return periodAround(shiftBy({ unit: 'day', first: middle }, amount, unit).first, anchor.unit);
}
