import { away, comparedQuarter, justMentioned, lastMentioned } from '../mentioned.js';
import { pattern, source } from '../pattern.js';
import { dayPeriod, periodAround, shift, shiftBy, type Unit, unitNamed } from '../period.js';
import { comparedWith, fromMentioned, fromPublished, rule, type Setting } from '../rule.js';
import { COUNTED_UNIT, NUMBER, numberOf } from '../words.js';

const ABOUT = source`
  (?:(?<about>about|around|nearly|almost|some|roughly|just|only|over|more than|less than|at least) )?`;
const COUNT = source`
  (?<![\d.,-]|half )\b${ABOUT}(?:(?<count>${NUMBER})|(?:a )?(?:few|several|many|some))[- ]
  (?<unit>${COUNTED_UNIT})s?`;

/** "three weeks ago", "a year ago", "10 days ago": counted from the publication, as fine as its unit. */
export const ago = rule(
  pattern('gi')`${COUNT} ago(?: (?<then>today|this (?:week|month)))?\b`,
  ({ about, count, unit, then }, setting) => {
    if (!count) return 'unresolved';
    if (then) return anniversary(setting, numberOf(count), unitNamed(unit), unitNamed(then.split(' ')[1]));
    const compared = comparedYearBefore(setting, count, unit);
    return compared ?? countedBack(setting, numberOf(count), unitNamed(unit), isExact(about));
  },
);

/** "10 years ago this month": the same unit of the calendar, that long before. */
const anniversary = (setting: Setting, amount: number, unit: Unit, then: Unit) =>
  fromPublished(setting, (published) => shiftBy(periodAround(published, then), -amount, unit));

const isExact = (about: string | undefined) => about === undefined || /^(?:just|only)$/i.test(about);

/** "two months from now", "in two weeks' time": counted ahead from the publication. */
export const fromNow = rule(
  pattern('gi')`${COUNT}(?: from (?:now|today)|['’]s? time)\b`,
  ({ about, count, unit }, setting) =>
    count ? countedBack(setting, -numberOf(count), unitNamed(unit), isExact(about)) : 'unresolved',
);

/** "the year before last", "the week after next". */
export const unitsButOne = rule(
  /\bthe (?<unit>week|weekend|month|year) (?:(?<before>before last)|after next)\b/gi,
  ({ unit, before }, setting) =>
    fromPublished(setting, (published) => shift(periodAround(published, unitNamed(unit)), before ? -2 : 2)),
);

/** "a year later", "four months afterward", "eight years after that": counted from what was mentioned last. */
export const later = rule(
  pattern('gi')`${COUNT} (?:later|afterwards?|after that)\b`,
  ({ count, unit }, { mentioned }) => {
    const last = mentioned.at(-1);
    if (!count || !last) return 'unresolved';
    return fromMentioned(last, (period) => away(period, numberOf(count), unitNamed(unit)));
  },
);

/** How far back, in code units, lies the date that "earlier" looks back from; else it is the publication. */
const SENTENCE_OR_TWO = 200;

/** "a year earlier", "two days before": counted back from what was just mentioned, or from the publication. */
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
    (?<before>day|week|month|year) (?:earlier|before)(?=[.,;:)]|$))(?!\w)`,
  ({ unit, before }, setting) => {
    const counted = unitNamed(unit ?? before);
    const anchor = justMentioned(setting, SENTENCE_OR_TWO);
    if (anchor) return comparedWith(anchor, (period) => away(period, -1, counted));
    return countedBack(setting, 1, counted, false);
  },
);

/** Among the figures of a quarter, "a year ago" means the same quarter of the year before. */
function comparedYearBefore(setting: Setting, count: string, unit: string | undefined) {
  const quarter = unitNamed(unit) === 'year' && numberOf(count) === 1 ? comparedQuarter(setting) : null;
  return quarter && comparedWith(quarter, (period) => shiftBy(period, -1, 'year'));
}

function countedBack(setting: Setting, amount: number, unit: Unit, certain = true) {
  const count = (published: number) => periodAround(shiftBy(dayPeriod(published), -amount, unit).first, unit);
  return fromPublished(setting, count, certain);
}
