import { comparedQuarter } from '../mentioned.js';
import { shiftBy, unitNamed } from '../period.js';
import { comparedWith, type Reading, type Setting } from '../rule.js';
import { numberOf } from '../words.js';

/** Among the figures of a quarter, "a year ago" means the same quarter of the year before. */
export function comparedYearBefore(setting: Setting, count: string, unit?: string): Reading | null {
  const quarter = unitNamed(unit) === 'year' && numberOf(count) === 1 ? comparedQuarter(setting) : null;
  return quarter && comparedWith(quarter, (period) => shiftBy(period, -1, 'year'));
}
