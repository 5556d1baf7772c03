import { dayOf, partsOf } from '../calendar.js';
import { isOnePeriod, readDay } from '../day-parts.js';
import { comparedQuarter, isWithinAYear, justMentioned, reportedQuarter } from '../mentioned.js';
import { pattern } from '../pattern.js';
import { periodAround, shift, shiftBy, yearPeriod } from '../period.js';
import { comparedWith, fromMentioned, fromPublished, fromText, rule } from '../rule.js';
import { MONTH, monthNumber } from '../words.js';

/**
 * "the quarter ended Sept. 30": some time of that year, as the quarters of companies need not be the
 * calendar's.
 */
export const endedQuarters = rule(
  pattern('g')`
    \b(?:[Tt]he )?quarter,?[ ](?:that )?end(?:ed|ing|s)
    (?= (?<month>${MONTH}) (?<date>\d{1,2})\b(?:,? (?<year>(?:19|20)\d\d)\b)?)`,
  ({ month = '', date, year }, setting) => {
    const parts = { month: monthNumber(month), date: Number(date), ...(year ? { year: Number(year) } : {}) };
    const end = readDay(parts, setting);
    if (!isOnePeriod(end)) return 'unresolved';
    return { ...end, means: periodAround(end.means.first, 'year'), certain: false };
  },
);

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

const A_YEAR_BACK = '(?:(?:of )?last year|a year (?:ago|earlier|before))';
/** How far back, in code units, stands what a figure is compared with. */
const SAME_SENTENCE = 200;

/** "the same period last year", "the same month a year ago": what was just mentioned, a year before. */
export const samePeriods = rule(
  pattern('gi')`\bthe same (?:period|month|week|day|time) ${A_YEAR_BACK}\b`,
  (_groups, setting) => {
    const mention = justMentioned(setting, SAME_SENTENCE);
    if (mention && isWithinAYear(mention.period))
      return comparedWith(mention, (period) => shiftBy(period, -1, 'year'));
    return fromPublished(setting, (published) => shift(periodAround(published, 'year'), -1), false);
  },
);

/** "the year-earlier quarter", "year-ago results": the reported quarter a year before, else that year. */
export const yearAgoPeriods = rule(
  pattern('gi')`
    \b(?:(?:the )?(?:comparable |same )?year-(?:ago|earlier)
    (?<period> (?:quarter|period|(?:first|second|third|fourth)[- ]quarter))?|
    the (?:same )?(?<quarter>quarter) ${A_YEAR_BACK})\b`,
  ({ quarter, period = quarter }, setting) => {
    const compared = period ? reportedQuarter(setting) : comparedQuarter(setting);
    if (compared) return comparedWith(compared, (period) => shiftBy(period, -1, 'year'));
    const lastOver = (published: number) =>
      period ? shift(periodAround(published, 'quarter'), -1) : periodAround(published, 'year');
    return fromPublished(setting, (published) => shiftBy(lastOver(published), -1, 'year'), false);
  },
);
