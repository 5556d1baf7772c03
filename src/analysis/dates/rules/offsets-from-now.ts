import { looksAhead } from '../direction.js';
import { pattern, source } from '../pattern.js';
import { dayPeriod, periodAround, shift, shiftBy, type Unit, unitNamed } from '../period.js';
import { fromPublished, rule, type Setting } from '../rule.js';
import { NUMBER, numberOf, WEEKDAY, weekdayNumber } from '../words.js';
import { comparedYearBefore } from './compared-years.js';
import { COUNT, isExact } from './counts.js';

/** "three weeks ago", "a year ago", "10 days ago": counted from the publication, as fine as its unit. */
export const ago = rule(
  pattern('gi')`${COUNT} ago(?: (?<then>today|this (?:week|month)))?\b`,
  ({ about, count, unit, then }, setting) => {
    if (!count) return 'unresolved';
    if (then) return anniversary(setting, numberOf(count), unitNamed(unit), unitNamed(then.split(' ')[1]));
    const compared = comparedYearBefore(setting, count, unit);
    return compared ?? countedBack(setting, numberOf(count), unitNamed(unit), isExact(about, count));
  },
);

/** "10 years ago this month": the same unit of the calendar, that long before. */
const anniversary = (setting: Setting, amount: number, unit: Unit, then: Unit) =>
  fromPublished(setting, (published) => shiftBy(periodAround(published, then), -amount, unit));

/** "a week ago on Wednesday", "two weeks ago Friday": that weekday of that week. */
export const weekdaysAgo = rule(
  pattern('gi')`\b(?<count>${NUMBER}) weeks? ago(?: on)? (?<name>${WEEKDAY})\b`,
  ({ count = '', name = '' }, setting) =>
    fromPublished(
      setting,
      (published) => {
        const week = periodAround(published - 7 * numberOf(count), 'week');
        return dayPeriod(week.first + weekdayNumber(name));
      },
      false,
    ),
);

/**
 * What makes "in two weeks" the length of something: "the first visit in two weeks", "twice in two years".
 */
const LENGTH_BEFORE = source`
  (?<!\b(?:
  first|second|third|fourth|only|once|twice|times?|least|most|worst|best|[a-z]{2,12}est|not|never|
  [a-z]{2,6}n['’]t
  )\b[^.;,]{0,40})`;

/** "The show opens in two weeks": counted ahead from the publication, where the clause looks ahead. */
export const ahead = rule(
  pattern('gi')`(?<=\bin )${LENGTH_BEFORE}${COUNT}\b(?! (?:of|or|when|that|where|which)\b|['’-])`,
  ({ count, unit }, setting) => {
    const isRate = count && numberOf(count) === 1 && /day|quarter/i.test(unit ?? '');
    if (!count || isRate || !looksAhead(setting.direction)) return 'no date';
    return countedBack(setting, -numberOf(count), unitNamed(unit), false);
  },
);

/** "two months from now", "in two weeks' time": counted ahead from the publication. */
export const fromNow = rule(
  pattern('gi')`${COUNT}(?: from (?:now|today)|['’]s? time)\b`,
  ({ about, count, unit }, setting) =>
    count ? countedBack(setting, -numberOf(count), unitNamed(unit), isExact(about, count)) : 'unresolved',
);

/** "the year before last", "the week after next". */
export const unitsButOne = rule(
  /\bthe (?<unit>week|weekend|month|year) (?:(?<before>before last)|after next)\b/gi,
  ({ unit, before }, setting) =>
    fromPublished(setting, (published) => shift(periodAround(published, unitNamed(unit)), before ? -2 : 2)),
);

/** So many units before the publication, as fine as the unit; after it where the amount is negative. */
export function countedBack(setting: Setting, amount: number, unit: Unit, certain = true) {
  const count = (published: number) => periodAround(shiftBy(dayPeriod(published), -amount, unit).first, unit);
  return fromPublished(setting, count, certain);
}
