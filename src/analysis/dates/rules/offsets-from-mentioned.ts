import { away, justMentioned, lastMentioned } from '../mentioned.js';
import { pattern } from '../pattern.js';
import { periodAround, shift, unitNamed } from '../period.js';
import { comparedWith, fromMentioned, rule } from '../rule.js';
import { numberOf } from '../words.js';
import { comparedYearBefore } from './compared-years.js';
import { COUNT } from './counts.js';
import { countedBack } from './offsets-from-now.js';

/** "a year later", "four months afterward", "thirty years on": counted from what was mentioned last. */
export const later = rule(
  pattern('gi')`${COUNT} (?:later\b|afterwards?\b|after that\b|on(?=,))`,
  ({ count, unit }, { mentioned }) => {
    const last = mentioned.at(-1);
    if (!count || !last) return 'unresolved';
    return fromMentioned(last, (period) => away(period, numberOf(count), unitNamed(unit)));
  },
);

/** How far back, in code units, lies the date that "earlier" looks back from; else it is the publication. */
const SENTENCE_OR_TWO = 200;

/**
 * "a year earlier", "two days before": counted back from what was just mentioned, or from the publication.
 */
export const earlier = rule(
  pattern('gi')`${COUNT} (?:earlier|previously|before(?=[.,;:)]|$))`,
  ({ count, unit }, setting) => {
    if (!count) return 'unresolved';
    const compared = comparedYearBefore(setting, count, unit);
    if (compared) return compared;
    const anchor = justMentioned(setting, SENTENCE_OR_TWO);
    if (anchor) return comparedWith(anchor, (period) => away(period, -numberOf(count), unitNamed(unit)));
    return countedBack(setting, numberOf(count), unitNamed(unit), false);
  },
);

/** "that year", "the same day", "later that month": what was mentioned last. */
export const sameUnits = rule(
  pattern('gi')`
    \b(?:(?:early|late|later|earlier) )?(?:that|that same|the same)
    [ ](?:(?<unit>day|week|month|year|decade)|night|evening|morning|afternoon)\b`,
  ({ unit }, setting) => {
    const anchor = lastMentioned(setting, unitNamed(unit));
    return anchor ? fromMentioned(anchor, ({ first }) => periodAround(first, unitNamed(unit))) : 'unresolved';
  },
);

/** "the following month", "the next morning": the one after what was mentioned last. */
export const followingUnits = rule(
  pattern('gi')`
    \bthe (?:(?:next|following) (?:(?<unit>day|week|month|year)|morning|afternoon|evening|night)\b|
    (?<after>day|week|month|year) after(?=[.,;:)]|$))`,
  ({ unit: following, after }, setting) => {
    const unit = following ?? after;
    const anchor = lastMentioned(setting, unitNamed(unit));
    if (!anchor) return 'unresolved';
    return fromMentioned(anchor, ({ first }) => shift(periodAround(first, unitNamed(unit)), 1));
  },
);

/** "the previous year", "the prior month", "the year before": before what was just mentioned, or now. */
export const previousUnits = rule(
  pattern('gi')`
    \bthe (?:(?:previous|preceding|prior) (?:(?<unit>day|week|month|quarter|year)|night|evening)|
    (?<before>day|week|month|year) (?:earlier|before)(?=[.,;:)]|$| (?:it|he|she|they|we|I) had\b))(?!\w)`,
  ({ unit, before }, setting) => {
    const counted = unitNamed(unit ?? before);
    const anchor = justMentioned(setting, SENTENCE_OR_TWO);
    if (anchor) return comparedWith(anchor, (period) => away(period, -1, counted));
    return countedBack(setting, 1, counted, false);
  },
);
