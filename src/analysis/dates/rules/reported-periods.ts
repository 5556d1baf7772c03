import { dayOf, partsOf } from '../calendar.js';
import { comparedQuarter, reportedQuarter } from '../mentioned.js';
import { pattern } from '../pattern.js';
import { periodAround, shift, shiftBy, yearPeriod } from '../period.js';
import { comparedWith, fromMentioned, fromPublished, fromText, rule } from '../rule.js';

/** "the quarter", "that quarter", "the latest period": the one that is reported, else the last one over. */
export const reportedQuarters = rule(
  /\b(?:(?:the|that)(?: latest| same)? quarter|the latest period)\b/gi,
  (_groups, setting) => {
    const quarter = reportedQuarter(setting);
    if (quarter) return fromMentioned(quarter, (period) => period);
    return fromPublished(setting, (published) => shift(periodAround(published, 'quarter'), -1), false);
  },
);

/** "the 1988 quarter", "the 1988 period": the reported quarter in that year, else the year. */
export const periodsOfAYear = rule(
  /\bthe (?<year>(?:19|20)\d\d) (?:quarter|period)\b/gi,
  ({ year }, setting) => {
    const quarter = reportedQuarter(setting);
    if (!quarter) return fromText(yearPeriod(Number(year)));
    return comparedWith(quarter, ({ unit, first }) => ({
      unit,
      first: dayOf(Number(year), partsOf(first).month, 1),
    }));
  },
);

/** "the year-earlier quarter", "year-ago results": the reported quarter a year before, else that year. */
export const yearAgoPeriods = rule(
  pattern('gi')`
    \b(?:the )?(?:comparable |same )?year-(?:ago|earlier)
    (?<period> (?:quarter|period|(?:first|second|third|fourth)[- ]quarter))?\b`,
  ({ period }, setting) => {
    const compared = period ? reportedQuarter(setting) : comparedQuarter(setting);
    if (compared) return comparedWith(compared, (period) => shiftBy(period, -1, 'year'));
    const lastOver = (published: number) =>
      period ? shift(periodAround(published, 'quarter'), -1) : periodAround(published, 'year');
    return fromPublished(setting, (published) => shiftBy(lastOver(published), -1, 'year'), false);
  },
);
