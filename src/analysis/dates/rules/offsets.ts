import { away, comparedQuarter, justMentioned, lastMentioned, reportedQuarter } from '../mentioned.js';
import { dayPeriod, type Period, periodAround, shift, shiftBy, type Unit, unitNamed } from '../period.js';
import { comparedWith, fromMentioned, fromPublished, rule, type Setting } from '../rule.js';
import { COUNTED_UNIT, NUMBER, numberOf } from '../words.js';

const ABOUT = '(?:(?:about|around|nearly|almost|some|roughly|just|only|over|more than|less than|at least) )?';
const COUNT = `${ABOUT}(?:(?<count>${NUMBER})|(?<few>few|several|many|some))[- ](?<unit>${COUNTED_UNIT})s?`;

/** "three weeks ago", "a year ago", "10 days ago": counted from the publication, as fine as its unit. */
export const ago = rule(new RegExp(`\\b(?:a )?${COUNT} ago\\b`, 'gi'), ({ count, unit }, setting) => {
  if (!count) return 'unresolved';
  const compared = unit === 'year' && numberOf(count) === 1 ? comparedQuarter(setting) : null;
  return compared ? yearBefore(compared) : countedBack(setting, numberOf(count), unitNamed(unit));
});

/** "a year earlier", "four months later", "two days after that": counted from what was mentioned last. */
export const laterOrEarlier = rule(
  new RegExp(
    `\\b(?:a )?${COUNT} (?:(?<earlier>earlier|previously|before(?=[.,;:)]|$))|later|afterwards?)\\b`,
    'gi',
  ),
  ({ count, unit, earlier }, setting) => {
    if (!count) return 'unresolved';
    const amount = numberOf(count);
    if (!earlier) {
      const last = setting.mentioned.at(-1)?.period;
      return last ? fromMentioned(away(last, amount, unitNamed(unit))) : 'unresolved';
    }
    const compared = unit === 'year' && amount === 1 ? comparedQuarter(setting) : null;
    if (compared) return yearBefore(compared);
    const anchor = justMentioned(setting, SENTENCE_OR_TWO);
    if (anchor) return comparedWith(away(anchor, -amount, unitNamed(unit)));
    return countedBack(setting, amount, unitNamed(unit), false);
  },
);

/** How far back, in code units, the date lies that "earlier" looks back from; else it is the publication. */
const SENTENCE_OR_TWO = 200;

/** "the year-earlier quarter", "year-ago results": the quarter that is reported, a year before. */
export const yearAgoPeriods = rule(
  /\b(?:the )?(?:comparable |same )?year-(?:ago|earlier)(?<period> (?:quarter|period|(?:first|second|third|fourth)[- ]quarter))?\b/gi,
  ({ period }, setting) => {
    const compared = period ? reportedQuarter(setting) : comparedQuarter(setting);
    if (compared) return yearBefore(compared);
    if (!period) return countedBack(setting, 1, 'year', false);
    return fromPublished(setting, (published) => shift(periodAround(published, 'quarter'), -5), false);
  },
);

/** "that year", "the following month", "the next day", "the same day": counted from what was mentioned last. */
export const relativeToMentioned = rule(
  /\b(?:(?:early|late|later|earlier) )?(?:(?<same>that|that same|the same) (?<sameUnit>day|week|month|quarter|year|decade)|the (?:(?<after>next|following)|previous|preceding) (?:(?<nextUnit>day|week|month|year)|morning|afternoon|evening|night))\b/gi,
  ({ same, sameUnit, after, nextUnit }, setting) => {
    const unit = unitNamed(sameUnit ?? nextUnit);
    const anchor = lastMentioned(setting, unit);
    if (!anchor) return 'unresolved';
    return fromMentioned(shift(periodAround(anchor.first, unit), same ? 0 : after ? 1 : -1));
  },
);

const yearBefore = (period: Period) => comparedWith(shiftBy(period, -1, 'year'));

function countedBack(setting: Setting, amount: number, unit: Unit, certain = true) {
  const count = (published: number) => periodAround(shiftBy(dayPeriod(published), -amount, unit).first, unit);
  return fromPublished(setting, count, certain);
}
